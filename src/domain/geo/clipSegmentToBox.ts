import type { Bounds } from "./lngLat.ts";

/**
 * The part of a segment inside a box (Liang–Barsky), written to `span` as two shares of its length
 * from its first end; `false` where no part of it has a length inside.
 */
export function clipSegmentToBox(
  box: Bounds,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  span: Float64Array,
): boolean {
  span[0] = 0;
  span[1] = 1;
  return (
    cut(x0 - x1, x0 - box[0], span) &&
    cut(x1 - x0, box[2] - x0, span) &&
    cut(y0 - y1, y0 - box[1], span) &&
    cut(y1 - y0, box[3] - y0, span) &&
    span[0] < span[1]
  );
}

/** Keeps the shares t with `outward × t ≤ room`, that is, one side of the box. */
function cut(outward: number, room: number, span: Float64Array): boolean {
  if (outward === 0) return room >= 0;
  const t = room / outward;
  if (outward > 0) {
    if (t < span[1]!) span[1] = t;
  } else if (t > span[0]!) {
    span[0] = t;
  }
  return span[0]! <= span[1]!;
}
