import { distance } from "@turf/distance";
import { localPlane } from "../geo/localPlane.ts";
import type { PlacePoints } from "./nearestPlaces.ts";

/** Finds the place nearest in a straight line. */
export interface StraightFinder {
  /**
   * The nearest place to a position, leaving out those in `excludedZone`; of places equally near to the
   * centimetre, the lowest index. `null` = there is none.
   */
  readonly nearest: (lng: number, lat: number, excludedZone: number | null) => StraightPlace | null;
}

interface StraightPlace {
  readonly place: number;
  /** The straight line times the factor, in whole centimetres. */
  readonly distanceCm: number;
}

/** Positions in one square share their candidates. */
const SQUARE_M = 250;

/** The plane and Turf's sphere differ by less than this share over any town. */
const PLANE_DOUBT = 1.02;

/**
 * Prepares straight-line questions to a fixed set of places. Candidates come from squares on the local
 * plane, the distance itself from @turf/distance (a sphere), times `factor`.
 * Limit: a straight line; rivers and railways are not in it. Towns up to 100 km across.
 */
export function straightFinder(places: PlacePoints, factor: number): StraightFinder {
  const plane = localPlane([places.lng[0] ?? 0, places.lat[0] ?? 0]);
  const xM = places.lng.map((lng) => (lng - plane.lng0) * plane.metresPerLng);
  const yM = places.lat.map((lat) => (lat - plane.lat0) * plane.metresPerLat);
  const candidatesFor = squareCandidates(places.zone, xM, yM);
  return {
    nearest(lng, lat, excludedZone) {
      const atXM = (lng - plane.lng0) * plane.metresPerLng;
      const atYM = (lat - plane.lat0) * plane.metresPerLat;
      const candidates = candidatesFor(atXM, atYM, excludedZone);
      let leastM = Infinity;
      for (const place of candidates) {
        leastM = Math.min(leastM, planeDistance(xM[place]! - atXM, yM[place]! - atYM));
      }
      let best: StraightPlace | null = null;
      for (const place of candidates) {
        const planeM = planeDistance(xM[place]! - atXM, yM[place]! - atYM);
        if (planeM > leastM * PLANE_DOUBT + 1) continue;
        const km = distance([lng, lat], [places.lng[place]!, places.lat[place]!]);
        const distanceCm = Math.round(km * 100_000 * factor);
        if (best === null || distanceCm < best.distanceCm) best = { place, distanceCm };
      }
      return best;
    },
  };
}

function planeDistance(xM: number, yM: number): number {
  return Math.sqrt(xM * xM + yM * yM);
}

/** The candidates of the square around a position, found when a square is first asked about. */
function squareCandidates(zone: Int32Array, xM: Float64Array, yM: Float64Array) {
  const squaresOf = new Map<number | null, Map<number, readonly number[]>>();
  return (atXM: number, atYM: number, excludedZone: number | null): readonly number[] => {
    const column = Math.floor(atXM / SQUARE_M);
    const row = Math.floor(atYM / SQUARE_M);
    const key = row * 2 ** 26 + column;
    const squares = squaresOf.get(excludedZone) ?? new Map<number, readonly number[]>();
    squaresOf.set(excludedZone, squares);
    const known = squares.get(key);
    if (known !== undefined) return known;
    const allowed = excludedZone === null ? null : { zone, excludedZone };
    const found = nearSquare(xM, yM, (column + 0.5) * SQUARE_M, (row + 0.5) * SQUARE_M, allowed);
    squares.set(key, found);
    return found;
  };
}

/** Every place that can be the nearest one to some position in a square, by growing index. */
function nearSquare(
  xM: Float64Array,
  yM: Float64Array,
  centreXM: number,
  centreYM: number,
  allowed: { readonly zone: Int32Array; readonly excludedZone: number } | null,
): number[] {
  const radiusM = SQUARE_M * Math.SQRT1_2;
  const distancesM = xM.map((x, place) =>
    allowed !== null && allowed.zone[place] === allowed.excludedZone
      ? Infinity
      : Math.hypot(x - centreXM, yM[place]! - centreYM),
  );
  const leastM = distancesM.reduce((least, distanceM) => Math.min(least, distanceM), Infinity);
  const candidates: number[] = [];
  for (let place = 0; place < distancesM.length; place++) {
    const distanceM = distancesM[place]!;
    if (distanceM < Infinity && distanceM <= (leastM + 2 * radiusM) * PLANE_DOUBT + 1) {
      candidates.push(place);
    }
  }
  return candidates;
}
