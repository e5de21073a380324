import type { Bounds, LngLat } from "./lngLat.ts";

/** Whether a position lies in a box, its edges included. Limit: a box across 180° is none. */
export function isInBounds([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
