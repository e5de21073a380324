import { metresPerLat, metresPerLng } from "./localPlane.ts";

/**
 * Straight distance in metres between two near positions on the WGS84 ellipsoid, at their middle latitude.
 * Limit: within 0.001 % up to 20 km, between 75° south and 75° north.
 */
export function distanceM(lngA: number, latA: number, lngB: number, latB: number): number {
  const middle = (latA + latB) / 2;
  const x = (lngB - lngA) * metresPerLng(middle);
  const y = (latB - latA) * metresPerLat(middle);
  return Math.hypot(x, y);
}
