import { coveredWith } from "./coveredWith.ts";
import type { SiteProblem } from "./siteProblem.ts";

/**
 * A good choice at once where the least share matters: always the candidate, then always the swap, that
 * lowers Σ (1 − share)⁸ over the zone rows most. The power lets the worst zones decide and still tells
 * choices apart that leave the worst one alone.
 */
export function fairestStart(
  problem: SiteProblem,
  covered: Float64Array,
  needed: Float64Array,
  places: number,
  onePerZone: boolean,
): number[] {
  let chosen: number[] = [];
  const want = { problem, covered, needed, onePerZone };
  while (chosen.length < places) {
    const longer = withBest(want, chosen, wantOf(needed, coveredWith(problem, covered, chosen)));
    if (longer === null) break;
    chosen = longer;
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const swapped = swappedOnce(want, chosen);
    if (swapped === null) break;
    chosen = swapped;
  }
  return chosen;
}

const MOST_ROUNDS = 20;
const POWER = 8;

interface Want {
  readonly problem: SiteProblem;
  readonly covered: Float64Array;
  readonly needed: Float64Array;
  readonly onePerZone: boolean;
}

function wantOf(needed: Float64Array, covered: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < needed.length; row++) {
    if (needed[row]! > 0) sum += Math.max(0, 1 - covered[row]! / needed[row]!) ** POWER;
  }
  return sum;
}

/** With the best candidate more, if that leaves less to want than `mostWant`; else `null`. */
function withBest(want: Want, chosen: readonly number[], mostWant: number): number[] | null {
  const { problem, onePerZone, needed } = want;
  const taken = new Set(chosen.map((candidate) => problem.candidateZone[candidate]!));
  const { isCovered, covered } = coverOf(want, chosen);
  let best = -1;
  let least = mostWant;
  for (let candidate = 0; candidate < problem.candidateCount; candidate++) {
    const zone = problem.candidateZone[candidate]!;
    if (chosen.includes(candidate) || (onePerZone && zone >= 0 && taken.has(zone))) continue;
    const sums = covered.slice();
    const end = problem.firstGroup[candidate + 1]!;
    for (let entry = problem.firstGroup[candidate]!; entry < end; entry++) {
      const group = problem.coveredGroup[entry]!;
      if (isCovered[group] === 0) sums[problem.groupZone[group]!]! += problem.groupPeople[group]!;
    }
    const left = wantOf(needed, sums);
    if (left < least) {
      least = left;
      best = candidate;
    }
  }
  return best < 0 ? null : [...chosen, best];
}

function coverOf({ problem, covered }: Want, chosen: readonly number[]) {
  const isCovered = new Uint8Array(problem.groupCount);
  for (const candidate of chosen) {
    const end = problem.firstGroup[candidate + 1]!;
    for (let entry = problem.firstGroup[candidate]!; entry < end; entry++) {
      isCovered[problem.coveredGroup[entry]!] = 1;
    }
  }
  return { isCovered, covered: coveredWith(problem, covered, chosen) };
}

function swappedOnce(want: Want, chosen: readonly number[]): number[] | null {
  let current = [...chosen];
  let isBetter = false;
  for (const candidate of chosen) {
    const before = wantOf(want.needed, coveredWith(want.problem, want.covered, current));
    const others = current.filter((other) => other !== candidate);
    const swapped = withBest(want, others, before * (1 - 1e-9));
    if (swapped === null) continue;
    current = swapped;
    isBetter = true;
  }
  return isBetter ? current : null;
}
