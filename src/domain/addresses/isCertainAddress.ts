import type { LocatedAddress } from "./locatedAddress.ts";

/** Farther than this nobody should be sent on the word of a table. */
const FARTHEST_M = 500;

/** Whether a position may be taken without a person looking at it: 街区 or finer, one meaning, bound within 500 m. */
export function isCertainAddress({ level, boundM, alternatives }: LocatedAddress): boolean {
  const isFine = level === "number" || level === "block";
  return isFine && alternatives.length === 0 && boundM !== null && boundM <= FARTHEST_M;
}
