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

interface Want {
  readonly problem: SiteProblem;
  readonly covered: Float64Array;
  readonly needed: Float64Array;
  readonly onePerZone: boolean;
}

function wantOf(needed: Float64Array, covered: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < needed.length; row++) sum += wantOfRow(needed[row]!, covered[row]!);
  return sum;
}

function wantOfRow(needed: number, covered: number): number {
  if (covered >= needed) return 0;
  const squared = (1 - covered / needed) ** 2;
  return squared * squared * (squared * squared);
}

/** With the best candidate more, if that leaves less to want than `mostWant`; else `null`. */
function withBest(want: Want, chosen: readonly number[], mostWant: number): number[] | null {
  const { problem, onePerZone } = want;
  const taken = new Set(chosen.map((candidate) => problem.candidateZone[candidate]!));
  const wantWith = wantWithOneMore(want, chosen);
  let best = -1;
  let least = mostWant;
  for (let candidate = 0; candidate < problem.candidateCount; candidate++) {
    const zone = problem.candidateZone[candidate]!;
    if (chosen.includes(candidate) || (onePerZone && zone >= 0 && taken.has(zone))) continue;
    const left = wantWith(candidate);
    if (left < least) {
      least = left;
      best = candidate;
    }
  }
  return best < 0 ? null : [...chosen, best];
}

/** Only the rows that a candidate reaches are reckoned anew. */
function wantWithOneMore(want: Want, chosen: readonly number[]): (candidate: number) => number {
  const { problem, needed } = want;
  const { firstGroup, coveredGroup, groupPeople, groupZone } = problem;
  const { isCovered, covered } = coverOf(want, chosen);
  const before = wantOf(needed, covered);
  const gained = new Float64Array(covered.length);
  return (candidate) => {
    const rows: number[] = [];
    const end = firstGroup[candidate + 1]!;
    for (let entry = firstGroup[candidate]!; entry < end; entry++) {
      const group = coveredGroup[entry]!;
      if (isCovered[group] === 1) continue;
      const row = groupZone[group]!;
      if (gained[row] === 0) rows.push(row);
      gained[row]! += groupPeople[group]!;
    }
    let left = before;
    for (const row of rows) {
      const sum = covered[row]! + gained[row]!;
      left += wantOfRow(needed[row]!, sum) - wantOfRow(needed[row]!, covered[row]!);
      gained[row] = 0;
    }
    return left;
  };
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
