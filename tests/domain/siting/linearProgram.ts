import type { SiteGoal } from "../../../src/domain/siting/siteGoal.ts";
import type { SiteProblem } from "../../../src/domain/siting/siteProblem.ts";
import type { SiteRules } from "../../../src/domain/siting/siteRules.ts";

/**
 * The textbook formulation (Church and ReVelle 1974) in the LP format: `x` per candidate, `z` per group,
 * and `t`, the least share, where that is the goal. Short lines, as solvers want them.
 */
export function linearProgram(problem: SiteProblem, goal: SiteGoal, rules: SiteRules): string {
  const groups = [...problem.groupPeople.keys()];
  const candidates = [...problem.candidateZone.keys()];
  const people = (group: number) => `${problem.groupPeople[group]} z${group}`;
  const objective = goal.kind === "mostPeople" ? groups.map(people).join("\n + ") || "0 x0" : "t";
  const lines = [
    "Maximize",
    `value: ${objective}`,
    "Subject To",
    ...groups.map((group) => `z${group} - ${covering(problem, group).join("\n - ")} <= 0`),
    `${candidates.map((candidate) => `x${candidate}`).join("\n + ")} <= ${rules.places}`,
    ...shares(problem, goal, people),
    ...(rules.onePerZone ? zoneLimits(problem) : []),
    "Bounds",
    ...groups.map((group) => `0 <= z${group} <= 1`),
    ...rules.forced.map((candidate) => `x${candidate} = 1`),
    ...rules.forbidden.map((candidate) => `x${candidate} = 0`),
    "Binary",
    ...candidates.map((candidate) => `x${candidate}`),
    "End",
  ];
  return lines.join("\n");
}

function covering({ firstCandidate, coveringCandidate }: SiteProblem, group: number): string[] {
  const candidates = coveringCandidate.subarray(firstCandidate[group], firstCandidate[group + 1]);
  return Array.from(candidates, (candidate) => `x${candidate}`);
}

function shares(problem: SiteProblem, goal: SiteGoal, people: (group: number) => string): string[] {
  if (goal.kind === "mostPeople") return [];
  return Array.from(goal.needed.entries()).flatMap(([row, needed]) => {
    if (needed <= 0) return [];
    const groups = [...problem.groupZone.keys()].filter(
      (group) => problem.groupZone[group] === row,
    );
    const gained = groups.map((group) => `\n - ${people(group)}`).join("");
    return [`${needed} t${gained} <= ${problem.zoneCovered[row]}`];
  });
}

function zoneLimits({ candidateZone, zoneCount }: SiteProblem): string[] {
  return Array.from({ length: zoneCount }, (_, zone) =>
    [...candidateZone.keys()]
      .filter((candidate) => candidateZone[candidate] === zone)
      .map((candidate) => `x${candidate}`),
  ).flatMap((sites) => (sites.length > 1 ? [`${sites.join("\n + ")} <= 1`] : []));
}
