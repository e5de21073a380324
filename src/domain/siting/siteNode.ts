import { groupedCover } from "./groupedCover.ts";
import type { SiteProblem } from "./siteProblem.ts";

/** One part of all possible choices: some candidates are chosen, some ruled out, the rest is open. */
export interface SiteNode {
  /** The open candidates alone, and the people whom the chosen ones do not cover. */
  readonly problem: SiteProblem;
  /** The number of every open candidate in the whole problem. */
  readonly original: Int32Array;
  /** The chosen ones, by their number in the whole problem. */
  readonly chosen: readonly number[];
  readonly placesLeft: number;
  /** What a goal counts so far, per zone row. */
  readonly covered: Float64Array;
  /** Prices of the groups and weights of the zone rows, by which the bound is reckoned. */
  readonly prices: Float64Array;
  readonly weights: Float64Array;
  /** Nothing in this part is better. */
  readonly bound: number;
}

/** A node with more candidates chosen (`1`) and ruled out (`-1`); open ones have 0. */
export function narrowedNode(node: SiteNode, decided: Int8Array, onePerZone: boolean): SiteNode {
  const { problem } = node;
  const marks = onePerZone ? withZonesTaken(problem, decided) : decided;
  const kept: number[] = [];
  const chosen = [...node.chosen];
  for (let candidate = 0; candidate < marks.length; candidate++) {
    if (marks[candidate] === 0) kept.push(candidate);
    if (marks[candidate] === 1) chosen.push(node.original[candidate]!);
  }
  const covered = node.covered.slice();
  const items = openItems(problem, marks, kept, covered);
  const cover = groupedCover(items, kept.length);
  const prices = new Float64Array(cover.groupCount);
  for (let group = 0; group < cover.groupOfItem.length; group++) {
    const target = cover.groupOfItem[group]!;
    if (target >= 0) prices[target]! += node.prices[group]!;
  }
  return {
    ...node,
    problem: {
      ...problem,
      ...cover,
      candidateCount: kept.length,
      candidateZone: Int32Array.from(kept, (candidate) => problem.candidateZone[candidate]!),
    },
    original: Int32Array.from(kept, (candidate) => node.original[candidate]!),
    chosen,
    placesLeft: node.placesLeft - (chosen.length - node.chosen.length),
    covered,
    prices,
  };
}

function withZonesTaken({ candidateZone }: SiteProblem, decided: Int8Array): Int8Array {
  const taken = new Set<number>();
  for (let candidate = 0; candidate < decided.length; candidate++) {
    if (decided[candidate] === 1) taken.add(candidateZone[candidate]!);
  }
  taken.delete(-1);
  return decided.map((mark, candidate) =>
    mark === 0 && taken.has(candidateZone[candidate]!) ? -1 : mark,
  );
}

/** The groups with their open candidates, renumbered; those of a chosen one go over into `covered`. */
function openItems(
  problem: SiteProblem,
  marks: Int8Array,
  kept: readonly number[],
  covered: Float64Array,
) {
  const { groupCount, groupPeople, groupZone } = problem;
  const numberOf = new Int32Array(marks.length).fill(-1);
  for (const [number, candidate] of kept.entries()) numberOf[candidate] = number;
  const firstCandidate = new Uint32Array(groupCount + 1);
  const coveringCandidate = new Uint32Array(problem.coveringCandidate.length);
  let entryCount = 0;
  for (let group = 0; group < groupCount; group++) {
    const end = problem.firstCandidate[group + 1]!;
    const start = entryCount;
    for (let entry = problem.firstCandidate[group]!; entry < end; entry++) {
      const candidate = problem.coveringCandidate[entry]!;
      if (marks[candidate] === 1) {
        covered[groupZone[group]!]! += groupPeople[group]!;
        entryCount = start;
        break;
      }
      if (marks[candidate] === 0) coveringCandidate[entryCount++] = numberOf[candidate]!;
    }
    firstCandidate[group + 1] = entryCount;
  }
  return { people: groupPeople, zone: groupZone, firstCandidate, coveringCandidate };
}
