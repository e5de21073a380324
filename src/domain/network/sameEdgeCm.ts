import { PASSAGE } from "./walkGraph.ts";

/**
 * The walk between two offsets of one edge without leaving it, from where a search starts to where it
 * ends; `Infinity` where the edge may not be walked that way.
 */
export function sameEdgeCm(passage: number, startCm: number, endCm: number): number {
  const needed = endCm > startCm ? PASSAGE.along : PASSAGE.against;
  if (endCm === startCm) return passage === 0 ? Infinity : 0;
  return (passage & needed) === 0 ? Infinity : Math.abs(endCm - startCm);
}
