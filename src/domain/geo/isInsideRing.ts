import type { LngLat } from "./lngLat.ts";

/** Whether a position lies inside a closed ring (first position = last), by the parity of the sides east of it. */
export function isInsideRing(ring: readonly LngLat[], [lng, lat]: LngLat): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [lngA, latA] = ring[i - 1]!;
    const [lngB, latB] = ring[i]!;
    const spans = latA > lat !== latB > lat;
    if (spans && lng < lngA + ((lat - latA) / (latB - latA)) * (lngB - lngA)) inside = !inside;
  }
  return inside;
}
