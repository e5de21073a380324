import { clipSegmentToBox } from "../geo/clipSegmentToBox.ts";
import { isInsideEdges } from "../geo/isInsideEdges.ts";
import type { AreaPart } from "./cellArea.ts";
import type { EdgeLine } from "./edgeLine.ts";

/** A stretch of a line, in centimetres from its first end. */
export interface Stretch {
  startCm: number;
  endCm: number;
}

/** Stretches nearer to each other than this are one, and shorter than this they are only a touch. */
const TOUCH_CM = 1;

/** The share of the segment at hand: one for all, so that none is made for each. */
const span = new Float64Array(2);

/**
 * The stretches of a line that lie inside an area, in order and apart from each other.
 * Limit: stretches and gaps under 1 cm are not seen.
 */
export function stretchesInside(line: EdgeLine, parts: readonly AreaPart[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts) addStretches(line, part, stretches);
  const inOrder = parts.length > 1 ? joined(stretches) : stretches;
  return inOrder.filter(({ startCm, endCm }) => endCm - startCm >= TOUCH_CM);
}

function addStretches(line: EdgeLine, { bounds, edges }: AreaPart, stretches: Stretch[]): void {
  const { lng, lat, walkedCm } = line;
  for (let i = 1; i < walkedCm.length; i++) {
    const x0 = lng[i - 1]!;
    const y0 = lat[i - 1]!;
    const x1 = lng[i]!;
    const y1 = lat[i]!;
    if (!clipSegmentToBox(bounds, x0, y0, x1, y1, span)) continue;
    const startCm = walkedCm[i - 1]!;
    const lengthCm = walkedCm[i]! - startCm;
    const cuts = edges ? crossings(edges, x0, y0, x1, y1) : [];
    let from = span[0]!;
    for (let c = 0; c <= cuts.length; c++) {
      const to = cuts[c] ?? span[1]!;
      const middle = (from + to) / 2;
      if (!edges || isInsideEdges(edges, x0 + middle * (x1 - x0), y0 + middle * (y1 - y0))) {
        addStretch(stretches, startCm + from * lengthCm, startCm + to * lengthCm);
      }
      from = to;
    }
  }
}

/** Lengthens the last stretch where the next one begins at its end. */
function addStretch(stretches: Stretch[], startCm: number, endCm: number): void {
  const last = stretches.at(-1);
  if (last && startCm >= last.startCm && startCm <= last.endCm + TOUCH_CM) {
    last.endCm = Math.max(last.endCm, endCm);
  } else {
    stretches.push({ startCm, endCm });
  }
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const { startCm, endCm } of stretches.toSorted((a, b) => a.startCm - b.startCm)) {
    addStretch(apart, startCm, endCm);
  }
  return apart;
}

/** Where a segment crosses the sides of a polygon, as shares of its length within the span, in order. */
function crossings(edges: Float64Array, x0: number, y0: number, x1: number, y1: number): number[] {
  const shares: number[] = [];
  const south = Math.min(y0, y1);
  const north = Math.max(y0, y1);
  for (let i = 0; i < edges.length; i += 4) {
    const yLow = edges[i + 1]!;
    if (edges[i + 3]! < south || yLow > north) continue;
    const xLow = edges[i]!;
    const sideX = edges[i + 2]! - xLow;
    const sideY = edges[i + 3]! - yLow;
    const turn = (x1 - x0) * sideY - (y1 - y0) * sideX;
    if (turn === 0) continue;
    const share = ((xLow - x0) * sideY - (yLow - y0) * sideX) / turn;
    const onSide = ((xLow - x0) * (y1 - y0) - (yLow - y0) * (x1 - x0)) / turn;
    if (onSide >= 0 && onSide <= 1 && share > span[0]! && share < span[1]!) shares.push(share);
  }
  return shares.sort((a, b) => a - b);
}
