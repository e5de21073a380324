import { distance } from "@turf/distance";
import KDBush from "kdbush";
import { localPlane } from "../../geo/localPlane.ts";
import { type DistinctSets, distinctSets } from "./distinctSets.ts";

/** Positions in degrees. */
export interface Positions {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/** The plane and Turf's sphere differ by less than this share over any town. */
const PLANE_DOUBT = 0.02;

/**
 * In a straight line times `factor`, as `nearestByStraight`: near the limit the distance is @turf/distance's.
 * Limit: rivers and railways are not in it. Towns up to 100 km across.
 */
export function reachableByStraight(
  points: Positions,
  places: Positions,
  limitCm: number,
  factor: number,
): DistinctSets {
  const count = points.lng.length;
  const builder = distinctSets(count);
  if (count === 0) return builder.finish();
  const plane = localPlane([points.lng[0]!, points.lat[0]!]);
  const xM = points.lng.map((lng) => (lng - plane.lng0) * plane.metresPerLng);
  const yM = points.lat.map((lat) => (lat - plane.lat0) * plane.metresPerLat);
  const index = new KDBush(count);
  for (let point = 0; point < count; point++) index.add(xM[point]!, yM[point]!);
  index.finish();
  const limitM = limitCm / 100 / factor;
  const surelyM = limitM * (1 - PLANE_DOUBT) - 1;
  for (let place = 0; place < places.lng.length; place++) {
    const at = [places.lng[place]!, places.lat[place]!];
    const atXM = (at[0]! - plane.lng0) * plane.metresPerLng;
    const atYM = (at[1]! - plane.lat0) * plane.metresPerLat;
    for (const point of index.within(atXM, atYM, limitM * (1 + PLANE_DOUBT) + 1)) {
      const planeM = Math.hypot(xM[point]! - atXM, yM[point]! - atYM);
      if (planeM > surelyM) {
        const km = distance([points.lng[point]!, points.lat[point]!], at);
        if (Math.round(km * 100_000 * factor) > limitCm) continue;
      }
      builder.add(point, place);
    }
  }
  return builder.finish();
}
