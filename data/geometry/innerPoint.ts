import type { Point } from "./polyline.ts";

const SCAN_LINES = 15;

/** A point well inside a ring: the middle of the widest of fifteen level cuts through it. */
export function innerPoint(ring: readonly Point[]): Point {
  const ys = ring.map(([, y]) => y);
  const low = Math.min(...ys);
  const high = Math.max(...ys);
  let best: Point = ring[0]!;
  let widest = -1;
  for (let line = 1; line <= SCAN_LINES; line++) {
    const y = low + ((high - low) * (line - 0.37)) / SCAN_LINES;
    const crossings = crossingsAt(ring, y);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const width = crossings[index + 1]! - crossings[index]!;
      if (width <= widest) continue;
      widest = width;
      best = [(crossings[index]! + crossings[index + 1]!) / 2, y];
    }
  }
  return best;
}

function crossingsAt(ring: readonly Point[], y: number): number[] {
  const xs: number[] = [];
  for (let index = 0; index < ring.length; index++) {
    const a = ring[index]!;
    const b = ring[(index + 1) % ring.length]!;
    if (a[1] > y !== b[1] > y) xs.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
  return xs.sort((left, right) => left - right);
}
