import { coveredBefore, type SiteGoal } from "./siteGoal.ts";
import { narrowedNode, type SiteNode } from "./siteNode.ts";
import type { SiteProblem } from "./siteProblem.ts";
import type { SiteRules } from "./siteRules.ts";
import { siteRulesFault } from "./siteRulesFault.ts";

/** All choices that follow the rules; `null` where the rules contradict each other. */
export function rootNode(problem: SiteProblem, goal: SiteGoal, rules: SiteRules): SiteNode | null {
  if (siteRulesFault(problem, rules) !== null) return null;
  const weights = firstWeights(problem, goal);
  const whole: SiteNode = {
    problem,
    original: Int32Array.from({ length: problem.candidateCount }, (_, candidate) => candidate),
    chosen: [],
    placesLeft: rules.places,
    covered: coveredBefore(goal, problem),
    prices: problem.groupPeople.map(
      (people, group) => people * weights[problem.groupZone[group]!]!,
    ),
    weights,
    bound: Infinity,
  };
  const decided = new Int8Array(problem.candidateCount);
  for (const candidate of rules.forbidden) decided[candidate] = -1;
  for (const candidate of rules.forced) decided[candidate] = 1;
  return narrowedNode(whole, decided, rules.onePerZone);
}

/** All zones alike: people count as people, or zones by the share that they need. */
function firstWeights(problem: SiteProblem, goal: SiteGoal): Float64Array {
  if (goal.kind === "mostPeople") return new Float64Array(problem.zoneCount + 1).fill(1);
  const rowCount = goal.needed.filter((needed) => needed > 0).length;
  return goal.needed.map((needed) => (needed > 0 ? 1 / (rowCount * needed) : 0));
}
