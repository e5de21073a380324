const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

/**
 * The indices of whole distances from the shortest to the longest; equals keep their order.
 * A radix sort of 11 bits a pass, for distances below 2³².
 */
export function orderByDistance(distanceCm: Uint32Array): Uint32Array {
  let order = Uint32Array.from(distanceCm.keys());
  let spare = new Uint32Array(order.length);
  const longestCm = distanceCm.reduce((longest, distance) => Math.max(longest, distance), 0);
  for (let shift = 0; shift < 32 && longestCm >= 2 ** shift; shift += DIGIT_BITS) {
    sortByDigit(distanceCm, shift, order, spare);
    [order, spare] = [spare, order];
  }
  return order;
}

function sortByDigit(
  distanceCm: Uint32Array,
  shift: number,
  order: Uint32Array,
  sorted: Uint32Array,
): void {
  const next = new Uint32Array(DIGITS + 1);
  for (const distance of distanceCm) next[((distance >>> shift) & (DIGITS - 1)) + 1]!++;
  for (let digit = 1; digit <= DIGITS; digit++) next[digit]! += next[digit - 1]!;
  for (const index of order) {
    const digit = (distanceCm[index]! >>> shift) & (DIGITS - 1);
    sorted[next[digit]!++] = index;
  }
}
