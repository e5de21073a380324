import type { LngLat } from "../src/domain/geo/lngLat.ts";
import { fromPlane, localPlane } from "../src/domain/geo/localPlane.ts";
import { warpedLine, warped } from "./warp.ts";
import type { Point } from "./geometry/polyline.ts";

/** The south-west corner of the plan: open sea south of 遠州灘, where no real town is. */
const PLANE = localPlane([137.88, 34.468]);

/** The position on the globe, to 0.000001°, of a point that lies where it lies (already warped). */
export function positionOf([x, y]: Point): LngLat {
  const [lng, lat] = fromPlane(PLANE, x, y);
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

/** The position of a point of the plan. */
export function planPosition(point: Point): LngLat {
  return positionOf(warped(point));
}

/** A line of the plan as positions, with the bends that matter by more than `toleranceM`. */
export function planLine(points: readonly Point[], toleranceM = 0.9): LngLat[] {
  return warpedLine(points, toleranceM).map(positionOf);
}
