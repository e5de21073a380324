import { fromPlane } from "../geo/localPlane.ts";
import { type EdgeSegments, edgeSegments } from "./edgeSegments.ts";
import type { WalkNetwork } from "./walkNetwork.ts";

/** Stretches of edges: number `s` lies on `edge[s]` from `startCm[s]` to the greater `endCm[s]`. */
export interface EdgeStretches {
  readonly edge: ArrayLike<number>;
  readonly startCm: ArrayLike<number>;
  readonly endCm: ArrayLike<number>;
}

/**
 * Lines in flat arrays: those of line `l` are `positions[2i]`, `positions[2i + 1]` (longitude, latitude)
 * for `i` from `firstPosition[l]` up to, not including, `firstPosition[l + 1]`.
 */
export interface Courses {
  readonly firstPosition: Uint32Array;
  readonly positions: Float64Array;
}

/** The line of each stretch: its start, the bends inside, its end. A stretch of no length has none. */
export function stretchCourses(network: WalkNetwork, stretches: EdgeStretches): Courses {
  const { edge, startCm, endCm } = stretches;
  const segments = edgeSegments(network, edge);
  const firstPosition = new Uint32Array(edge.length + 1);
  const positions: number[] = [];
  let segment = 0;
  for (let stretch = 0; stretch < edge.length; stretch++) {
    const { [edge[stretch]!]: firstBend, [edge[stretch]! + 1]: nextBend } = network.firstBend;
    const afterLast = segment + nextBend! - firstBend! + 1;
    let isBegun = false;
    for (; segment < afterLast; segment++) {
      const fromCm = Math.max(startCm[stretch]!, segments.startCm[segment]!);
      const toCm = Math.min(endCm[stretch]!, segments.endCm[segment]!);
      if (toCm <= fromCm) continue;
      if (!isBegun) addPosition(positions, segments, segment, fromCm);
      addPosition(positions, segments, segment, toCm);
      isBegun = true;
    }
    firstPosition[stretch + 1] = positions.length / 2;
  }
  return { firstPosition, positions: Float64Array.from(positions) };
}

function addPosition(
  positions: number[],
  { plane, fromXM, fromYM, toXM, toYM, startCm, endCm }: EdgeSegments,
  segment: number,
  atCm: number,
): void {
  const share = (atCm - startCm[segment]!) / (endCm[segment]! - startCm[segment]!);
  const xM = fromXM[segment]! + share * (toXM[segment]! - fromXM[segment]!);
  const yM = fromYM[segment]! + share * (toYM[segment]! - fromYM[segment]!);
  const [lng, lat] = fromPlane(plane, xM, yM);
  positions.push(lng, lat);
}
