/**
 * An order in which to visit places on foot, as indices into a square table of distances (metres, row =
 * from, column = to; `Infinity` = no way known): nearest neighbour from `start` (or, without one, from
 * whichever place gives the shortest walk), then improved by 2-opt and by moving single places until
 * nothing gets shorter. The way back is not counted.
 * Limit: a good order, not proven shortest; distances are taken as equal in both directions while improving.
 */
export function visitOrder(
  distanceM: readonly (readonly number[])[],
  start: number | null,
): number[] {
  const count = distanceM.length;
  const mostStarts = Math.max(1, Math.floor(MOST_TRIALS / (count * count)));
  const starts = start === null ? [...distanceM.keys()].slice(0, mostStarts) : [start];
  let best: number[] = [];
  let bestM = Infinity;
  for (const first of starts) {
    const order = improved(nearestNeighbours(distanceM, first), distanceM, start !== null);
    const walkM = lengthOf(order, distanceM);
    if (walkM < bestM || best.length === 0) {
      best = order;
      bestM = walkM;
    }
  }
  return best;
}

/** Bounds how many beginnings are tried where none is given: all of 40 places, one of 250. */
const MOST_TRIALS = 64_000;
/** Stands in for a missing way, so that orders can still be compared by how many ways they lack. */
const NO_WAY_M = 1e9;
/** A change must be worth more than rounding. */
const LEAST_GAIN_M = 0.01;

function nearestNeighbours(distanceM: readonly (readonly number[])[], first: number): number[] {
  const left = new Set(distanceM.keys());
  const order: number[] = [];
  for (let here: number | undefined = first; here !== undefined;) {
    order.push(here);
    left.delete(here);
    let next: number | undefined;
    for (const other of left) {
      if (next === undefined || between(distanceM, here, other) < between(distanceM, here, next)) {
        next = other;
      }
    }
    here = next;
  }
  return order;
}

function improved(
  order: number[],
  distanceM: readonly (readonly number[])[],
  keepsFirst: boolean,
): number[] {
  const from = keepsFirst ? 1 : 0;
  let current = order;
  let currentM = lengthOf(current, distanceM);
  for (let hasGained = true; hasGained;) {
    hasGained = false;
    for (let i = from; i < current.length; i++) {
      for (let j = from; j < current.length; j++) {
        for (const changed of [reversed(current, i, j), moved(current, i, j)]) {
          const changedM = lengthOf(changed, distanceM);
          if (changedM > currentM - LEAST_GAIN_M) continue;
          current = changed;
          currentM = changedM;
          hasGained = true;
        }
      }
    }
  }
  return current;
}

function reversed(order: readonly number[], i: number, j: number): number[] {
  const [low, high] = i < j ? [i, j] : [j, i];
  return [
    ...order.slice(0, low),
    ...order.slice(low, high + 1).toReversed(),
    ...order.slice(high + 1),
  ];
}

function moved(order: readonly number[], from: number, to: number): number[] {
  const without = order.toSpliced(from, 1);
  return without.toSpliced(to, 0, order[from]!);
}

function lengthOf(order: readonly number[], distanceM: readonly (readonly number[])[]): number {
  let sumM = 0;
  for (let i = 1; i < order.length; i++) sumM += between(distanceM, order[i - 1]!, order[i]!);
  return sumM;
}

function between(distanceM: readonly (readonly number[])[], from: number, to: number): number {
  return Math.min(distanceM[from]![to]!, NO_WAY_M);
}
