import type { Position } from "geojson";

/**
 * Signed area of a ring in the square of its coordinates' unit: positive anticlockwise. Shoelace
 * formula, measured from the first position so that no figures are lost to large coordinates.
 * The ring may be closed or not. Limit: a ring that crosses itself gives the difference of its lobes.
 */
export function ringArea(ring: readonly Position[]): number {
  const origin = ring[0];
  if (!origin) return 0;
  const x0 = origin[0]!;
  const y0 = origin[1]!;
  let twice = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[i + 1]!;
    twice += (a[0]! - x0) * (b[1]! - y0) - (b[0]! - x0) * (a[1]! - y0);
  }
  return twice / 2;
}
