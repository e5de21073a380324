import type { WalkedLine } from "./walkedLine.ts";

/** The point of the line so far along it, in metres on its plane. */
export function pointAlong(
  { xM, yM, alongCm }: WalkedLine,
  atCm: number,
): readonly [xM: number, yM: number] {
  let from = 0;
  let to = alongCm.length - 1;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (alongCm[middle]! < atCm) from = middle;
    else to = middle;
  }
  const pieceCm = alongCm[to]! - alongCm[from]!;
  const share = pieceCm === 0 ? 0 : Math.max(0, Math.min(1, (atCm - alongCm[from]!) / pieceCm));
  return [xM[from]! + share * (xM[to]! - xM[from]!), yM[from]! + share * (yM[to]! - yM[from]!)];
}
