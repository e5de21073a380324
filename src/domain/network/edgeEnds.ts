import { PASSAGE } from "./walkGraph.ts";

/** The two ends of an edge, as bits. */
export const END = { from: 1, to: 2 } as const;

/**
 * The ends of an edge that a search may run to from a position on it, as a sum of `END`: where the edge
 * may be walked that way, or the position is that very end. None on a closed edge.
 */
export function endsFrom(passage: number, offsetCm: number, lengthCm: number): number {
  if (passage === 0) return 0;
  const from = (passage & PASSAGE.against) !== 0 || offsetCm === 0 ? END.from : 0;
  const to = (passage & PASSAGE.along) !== 0 || offsetCm === lengthCm ? END.to : 0;
  return from | to;
}

/** The ends of an edge from which a search may run to a position on it, as a sum of `END`. */
export function endsTowards(passage: number, offsetCm: number, lengthCm: number): number {
  if (passage === 0) return 0;
  const from = (passage & PASSAGE.along) !== 0 || offsetCm === 0 ? END.from : 0;
  const to = (passage & PASSAGE.against) !== 0 || offsetCm === lengthCm ? END.to : 0;
  return from | to;
}
