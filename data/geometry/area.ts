import type { Point } from "./polyline.ts";
import { isInside } from "./ring.ts";

/** A ring with its box, for asking of many points whether they lie inside. */
export interface Area {
  has(point: Point): boolean;
}

/** Makes the area of a ring. */
export function area(ring: readonly Point[]): Area {
  const west = Math.min(...ring.map(([x]) => x));
  const east = Math.max(...ring.map(([x]) => x));
  const south = Math.min(...ring.map(([, y]) => y));
  const north = Math.max(...ring.map(([, y]) => y));
  return {
    has: ([x, y]) => x >= west && x <= east && y >= south && y <= north && isInside(ring, [x, y]),
  };
}
