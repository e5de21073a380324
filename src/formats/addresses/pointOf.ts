import type { LngLat } from "../../domain/geo/lngLat.ts";
import { isOnEarth } from "../../domain/geo/isOnEarth.ts";

/** A position out of two cells or numbers; `null` where they are none, or 0,0. */
export function pointOf(lng: unknown, lat: unknown): LngLat | null {
  if (lng === "" || lat === "" || lng === null || lat === null) return null;
  const [x, y] = [Number(lng), Number(lat)];
  return isOnEarth(x, y) && (x !== 0 || y !== 0) ? [x, y] : null;
}
