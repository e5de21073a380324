import type { Point } from "./polyline.ts";

/** Signed area in square metres of an open or closed ring: positive where it runs anticlockwise. */
export function areaM2(ring: readonly Point[]): number {
  let doubled = 0;
  for (let index = 0; index < ring.length; index++) {
    const a = ring[index]!;
    const b = ring[(index + 1) % ring.length]!;
    doubled += a[0] * b[1] - b[0] * a[1];
  }
  return doubled / 2;
}

/** Whether a point lies inside a ring (even–odd rule). */
export function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const a = ring[index]!;
    const b = ring[before]!;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
      inside = !inside;
    }
  }
  return inside;
}
