import { UNREACHED } from "../network/walkSearch.ts";

/** A share as a fraction of whole numbers, so that comparisons are exact: 9 of 10. */
export type Share = readonly [of: number, outOf: number];

/** People at distances, in groups: point `i` stands for `people[i]` of group `group[i]` (-1 = left out). */
export interface GroupedPeople {
  readonly people: Uint32Array;
  readonly group: Int32Array;
  readonly groupCount: number;
  readonly distanceCm: Uint32Array;
  /** The points from the shortest distance to the longest. */
  readonly order: Uint32Array;
}

/**
 * For every share (by growing size) and group, the smallest distance within which at least that share of
 * the group's people live: metres, `Infinity` where that takes in people with no way at all, `null`
 * where the group has nobody. `answers[s][g]` belongs to share `s` and group `g`.
 *
 * The nearest-rank definition, exact on whole people and centimetres; nothing is interpolated.
 */
export function weightedQuantiles(grouped: GroupedPeople, shares: readonly Share[]) {
  const { people, group, groupCount, distanceCm } = grouped;
  const total = new Float64Array(groupCount);
  for (let point = 0; point < group.length; point++) {
    if (group[point]! >= 0) total[group[point]!]! += people[point]!;
  }
  const answers = shares.map(() => Array.from({ length: groupCount }, (): number | null => null));
  const passed = new Float64Array(groupCount);
  const nextShare = new Uint8Array(groupCount);
  for (const point of grouped.order) {
    const own = group[point]!;
    if (own < 0 || people[point] === 0) continue;
    passed[own]! += people[point]!;
    for (let share = nextShare[own]!; share < shares.length; share++) {
      const [of, outOf] = shares[share]!;
      if (passed[own]! * outOf < total[own]! * of) break;
      answers[share]![own] = metres(distanceCm[point]!);
      nextShare[own]!++;
    }
  }
  return answers;
}

function metres(distanceCm: number): number {
  return distanceCm === UNREACHED ? Infinity : distanceCm / 100;
}
