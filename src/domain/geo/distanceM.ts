import { metresPerLat, metresPerLng } from "./localPlane.ts";

/**
 * Straight distance in metres between two near positions on the WGS84 ellipsoid, at their middle latitude.
 * Limit: within 0.01 % up to 20 km, away from the poles.
 */
export function distanceM(lngA: number, latA: number, lngB: number, latB: number): number {
  const middle = (latA + latB) / 2;
  const x = (lngB - lngA) * metresPerLng(middle);
  const y = (latB - latA) * metresPerLat(middle);
  return Math.hypot(x, y);
}
