import type { Cut } from "./cutBlocks.ts";
import { lengthM, partOf, type Point } from "./geometry/polyline.ts";

/** A lane stops at the last house before a railway or a hill; null where nothing would be left. */
export function withoutBarrierEnds(cut: Cut): readonly Point[] | null {
  const wholeM = lengthM(cut.points);
  const startM = cut.startsAtBarrier ? 18 : 0;
  const endM = cut.endsAtBarrier ? 18 : 0;
  if (wholeM - startM - endM < 24) return null;
  if (startM + endM === 0) return cut.points;
  return partOf(cut.points, startM / wholeM, 1 - endM / wholeM);
}
