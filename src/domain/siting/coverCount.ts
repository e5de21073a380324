import type { SiteProblem } from "./siteProblem.ts";

/** Which candidates are chosen, and what each candidate would add now; kept up to date in place. */
export interface CoverCount {
  readonly problem: SiteProblem;
  /** How many of the chosen reach each group. */
  readonly counts: Uint16Array;
  /** The people whom a candidate would cover that no chosen one does. */
  readonly gains: Float64Array;
  readonly chosen: Set<number>;
}

/** Nothing chosen yet. */
export function coverCount(problem: SiteProblem): CoverCount {
  const { candidateCount, firstGroup, coveredGroup, groupPeople } = problem;
  const gains = new Float64Array(candidateCount);
  for (let candidate = 0; candidate < candidateCount; candidate++) {
    const end = firstGroup[candidate + 1]!;
    for (let entry = firstGroup[candidate]!; entry < end; entry++) {
      gains[candidate]! += groupPeople[coveredGroup[entry]!]!;
    }
  }
  return { problem, counts: new Uint16Array(problem.groupCount), gains, chosen: new Set() };
}

/** Chooses a candidate; touches only the people whom nobody covered before. */
export function addSite(count: CoverCount, candidate: number): void {
  const { problem, counts, chosen } = count;
  chosen.add(candidate);
  const end = problem.firstGroup[candidate + 1]!;
  for (let entry = problem.firstGroup[candidate]!; entry < end; entry++) {
    const group = problem.coveredGroup[entry]!;
    if (counts[group]!++ === 0) changeGains(count, group, -problem.groupPeople[group]!);
  }
}

/** Takes a chosen candidate out again. */
export function removeSite(count: CoverCount, candidate: number): void {
  const { problem, counts, chosen } = count;
  chosen.delete(candidate);
  const end = problem.firstGroup[candidate + 1]!;
  for (let entry = problem.firstGroup[candidate]!; entry < end; entry++) {
    const group = problem.coveredGroup[entry]!;
    if (--counts[group]! === 0) changeGains(count, group, problem.groupPeople[group]!);
  }
}

/** Whether a candidate could be chosen beside the others; candidates outside the zones always can. */
export function isFree(count: CoverCount, candidate: number, onePerZone: boolean): boolean {
  const { problem, chosen } = count;
  if (chosen.has(candidate)) return false;
  const zone = problem.candidateZone[candidate]!;
  if (!onePerZone || zone < 0) return true;
  for (const other of chosen) if (problem.candidateZone[other] === zone) return false;
  return true;
}

function changeGains({ problem, gains }: CoverCount, group: number, people: number): void {
  const end = problem.firstCandidate[group + 1]!;
  for (let entry = problem.firstCandidate[group]!; entry < end; entry++) {
    gains[problem.coveringCandidate[entry]!]! += people;
  }
}
