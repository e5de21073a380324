import type { LngLat } from "./lngLat.ts";

/**
 * A flat plane in metres (x east, y north) around one latitude, for searches and geometry inside one town.
 *
 * Scale from the WGS84 ellipsoid at `latitude` (series of the meridian and parallel arc lengths).
 * Limit: a town 20 km from north to south is wrong by less than 0.2 % at its ends, anywhere in Japan.
 */
export interface LocalPlane {
  readonly lng0: number;
  readonly lat0: number;
  readonly metresPerLng: number;
  readonly metresPerLat: number;
}

/** A plane with its origin at a position, and the scale of that latitude. */
export function localPlane([lng0, lat0]: LngLat): LocalPlane {
  return { lng0, lat0, metresPerLng: metresPerLng(lat0), metresPerLat: metresPerLat(lat0) };
}

/** Metres east and north of the plane's origin. */
export function toPlane(plane: LocalPlane, lng: number, lat: number): [xM: number, yM: number] {
  return [(lng - plane.lng0) * plane.metresPerLng, (lat - plane.lat0) * plane.metresPerLat];
}

/** The position of a point of the plane. */
export function fromPlane(plane: LocalPlane, xM: number, yM: number): [lng: number, lat: number] {
  return [plane.lng0 + xM / plane.metresPerLng, plane.lat0 + yM / plane.metresPerLat];
}

/** Length of one degree of longitude at a latitude, in metres (WGS84). */
export function metresPerLng(lat: number): number {
  const phi = (lat * Math.PI) / 180;
  return 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi);
}

/** Length of one degree of latitude at a latitude, in metres (WGS84). */
export function metresPerLat(lat: number): number {
  const phi = (lat * Math.PI) / 180;
  return (
    111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi) - 0.0023 * Math.cos(6 * phi)
  );
}
