import { UNREACHED } from "../network/walkSearch.ts";

/** A share as a fraction of whole numbers, so that comparisons are exact: 9 of 10. */
export type Share = readonly [of: number, outOf: number];

/** People at distances, in groups: point `i` stands for `people[i]` of group `group[i]` (-1 = left out). */
export interface GroupedPeople {
  readonly people: Uint32Array;
  readonly group: Int32Array;
  readonly groupCount: number;
  readonly distanceCm: Uint32Array;
}

/** Distances are first counted in so many steps up to the longest. */
const STEPS = 1024;

/**
 * For every share and group, the smallest distance within which at least that share of the group's people
 * live: metres, `Infinity` where that takes in people with no way at all, `null` where the group has
 * nobody. `answers[s][g]` belongs to share `s` and group `g`; the last number is that of all groups.
 *
 * The nearest-rank definition, exact on whole people and centimetres; nothing is interpolated. Two
 * passes: people by coarse steps of distance, then only those in the steps where a share is reached.
 */
export function weightedQuantiles(grouped: GroupedPeople, shares: readonly Share[]) {
  const steps = countedInSteps(grouped);
  const targets = shares.map((share) =>
    Array.from({ length: grouped.groupCount + 1 }, (_, group) => targetOf(steps, group, share)),
  );
  const pockets = filledPockets(grouped, steps, targets.flat());
  return targets.map((ofShare) =>
    ofShare.map((target) => {
      if (target === null) return null;
      if (target.step === STEPS) return Infinity;
      return distanceIn(pockets.get(target.row * STEPS + target.step)!, target.stillNeeded) / 100;
    }),
  );
}

/** People by group and step: `people[group * STEPS + step]`; all groups together are the last row. */
interface Steps {
  readonly shift: number;
  readonly people: Float64Array;
  readonly total: Float64Array;
}

/** In which step a share is reached, and how many people of that step it takes; `STEPS` = no way. */
interface Target {
  readonly row: number;
  readonly step: number;
  readonly stillNeeded: number;
}

function countedInSteps({ people, group, groupCount, distanceCm }: GroupedPeople): Steps {
  let longestCm = 0;
  for (let point = 0; point < distanceCm.length; point++) {
    const cm = distanceCm[point]!;
    if (cm > longestCm && cm !== UNREACHED) longestCm = cm;
  }
  const shift = Math.max(0, Math.ceil(Math.log2((longestCm + 1) / STEPS)));
  const counted = new Float64Array((groupCount + 1) * STEPS);
  const total = new Float64Array(groupCount + 1);
  for (let point = 0; point < distanceCm.length; point++) {
    const row = group[point]!;
    if (row < 0) continue;
    const count = people[point]!;
    total[row]! += count;
    if (distanceCm[point] !== UNREACHED)
      counted[row * STEPS + (distanceCm[point]! >>> shift)]! += count;
  }
  const all = groupCount * STEPS;
  for (let index = 0; index < all; index++) counted[all + (index % STEPS)]! += counted[index]!;
  for (let row = 0; row < groupCount; row++) total[groupCount]! += total[row]!;
  return { shift, people: counted, total };
}

/** `null` where the group has nobody. */
function targetOf({ people, total }: Steps, row: number, [of, outOf]: Share): Target | null {
  if (total[row] === 0) return null;
  const needed = Math.max(1, Math.ceil((total[row]! * of) / outOf));
  let passed = 0;
  for (let step = 0; step < STEPS; step++) {
    const count = people[row * STEPS + step]!;
    if (passed + count >= needed) return { row, step, stillNeeded: needed - passed };
    passed += count;
  }
  return { row, step: STEPS, stillNeeded: 0 };
}

/** The points of every step that a target needs, by row and step. */
function filledPockets(
  { people, group, groupCount, distanceCm }: GroupedPeople,
  { shift }: Steps,
  targets: readonly (Target | null)[],
): Map<number, Pocket> {
  const pockets = new Map<number, Pocket>();
  const isWanted = new Uint8Array((groupCount + 1) * STEPS);
  for (const target of targets) {
    if (target === null || target.step === STEPS) continue;
    pockets.set(target.row * STEPS + target.step, []);
    isWanted[target.row * STEPS + target.step] = 1;
  }
  for (let point = 0; point < distanceCm.length; point++) {
    const row = group[point]!;
    if (row < 0 || people[point] === 0 || distanceCm[point] === UNREACHED) continue;
    const step = distanceCm[point]! >>> shift;
    for (const index of [row * STEPS + step, groupCount * STEPS + step]) {
      if (isWanted[index] === 1) pockets.get(index)!.push([distanceCm[point]!, people[point]!]);
    }
  }
  return pockets;
}

type Pocket = (readonly [distanceCm: number, people: number])[];

function distanceIn(pocket: Pocket, needed: number): number {
  let passed = 0;
  for (const [distanceCm, people] of pocket.sort((a, b) => a[0] - b[0])) {
    passed += people;
    if (passed >= needed) return distanceCm;
  }
  return Infinity;
}
