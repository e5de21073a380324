import type { Bounds } from "../domain/geo/lngLat.ts";

/** How much land around a town its map may be moved to, in lengths of the town's longer side. */
const AROUND = 1.5;

/**
 * The town with the land around it, as wide as it is high: a map that may show no more than this can still
 * show a long, narrow town whole, in a window up to three times as wide as high or as high as wide.
 */
export function widestBounds([west, south, east, north]: Bounds): [number, number, number, number] {
  const middleLat = (south + north) / 2;
  const shrink = Math.cos((middleLat * Math.PI) / 180);
  const longerDegrees = Math.max((east - west) * shrink, north - south);
  const aside = (longerDegrees / shrink) * AROUND;
  const above = longerDegrees * AROUND;
  return [west - aside, Math.max(south - above, -85), east + aside, Math.min(north + above, 85)];
}
