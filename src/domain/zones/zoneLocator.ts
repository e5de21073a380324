import { distanceFromOrigin } from "../geo/distanceFromOrigin.ts";
import { metresPerLat, metresPerLng } from "../geo/localPlane.ts";
import { bandAt, type ZoneBands, zoneBands } from "./zoneBands.ts";
import type { ZoneSet } from "./zoneSet.ts";

/** The zone of a position, as its place in the set; -1 = 圏域外. */
export type ZoneLocator = (lng: number, lat: number) => number;

/** Borders of official zones do not meet exactly: nobody this near to a zone is outside all of them. */
const SLIVER_M = 5;

/**
 * Prepares a set of zones for the question which one a position lies in: always exactly one, or none.
 *
 * Holes and parts count; where zones overlap it is the first in the set; on a border it is one of the
 * two, always the same. A position in no zone but within 5 m of a border belongs to the nearest one,
 * so that nobody is lost in the slivers between zones that were drawn apart.
 * Limit: the 5 m are measured on the plane of the set's middle latitude (less than 0.2 % over 20 km).
 */
export function zoneLocator(zoneSet: ZoneSet): ZoneLocator {
  const bands = zoneBands(zoneSet.zones);
  if (!bands) return () => -1;
  const [west, south, east, north] = bands.bounds;
  const middle = (south + north) / 2;
  const scale = { x: metresPerLng(middle), y: metresPerLat(middle) };
  const marginX = SLIVER_M / scale.x;
  const marginY = SLIVER_M / scale.y;
  return (lng, lat) => {
    if (!(lng >= west - marginX && lng <= east + marginX)) return -1;
    if (!(lat >= south - marginY && lat <= north + marginY)) return -1;
    const part = partAround(bands, lng, lat);
    const nearest = part >= 0 ? part : nearestPart(bands, lng, lat, scale);
    return nearest >= 0 ? bands.zoneOfPart[nearest]! : -1;
  };
}

/** The first part with an odd number of sides east of the position; half-open as in `isInsideEdges`. */
function partAround(bands: ZoneBands, x: number, y: number): number {
  const { sides, partOfSide, firstOfBand } = bands;
  const band = bandAt(bands.bounds, bands.count, y);
  const end = firstOfBand[band + 1]!;
  let part = -1;
  let inside = false;
  for (let side = firstOfBand[band]!; side < end; side++) {
    if (partOfSide[side] !== part) {
      if (inside) return part;
      part = partOfSide[side]!;
    }
    const yLow = sides[side * 4 + 1]!;
    const yHigh = sides[side * 4 + 3]!;
    if (y < yLow || y >= yHigh) continue;
    const xLow = sides[side * 4]!;
    const xHigh = sides[side * 4 + 2]!;
    if (x < xLow + ((y - yLow) * (xHigh - xLow)) / (yHigh - yLow)) inside = !inside;
  }
  return inside ? part : -1;
}

/** The part whose border is nearest within 5 m, the first of equally near ones; -1 = none. */
function nearestPart(
  bands: ZoneBands,
  lng: number,
  lat: number,
  scale: { readonly x: number; readonly y: number },
): number {
  const { sides, partOfSide, firstOfBand } = bands;
  const reachX = SLIVER_M / scale.x;
  const reachY = SLIVER_M / scale.y;
  const first = firstOfBand[bandAt(bands.bounds, bands.count, lat - reachY)]!;
  const end = firstOfBand[bandAt(bands.bounds, bands.count, lat + reachY) + 1]!;
  let nearest = -1;
  let leastM = SLIVER_M;
  for (let side = first; side < end; side++) {
    const xLow = sides[side * 4]! - lng;
    const xHigh = sides[side * 4 + 2]! - lng;
    if ((xLow > reachX && xHigh > reachX) || (xLow < -reachX && xHigh < -reachX)) continue;
    const yLow = (sides[side * 4 + 1]! - lat) * scale.y;
    const yHigh = (sides[side * 4 + 3]! - lat) * scale.y;
    const apartM = distanceFromOrigin(xLow * scale.x, yLow, xHigh * scale.x, yHigh);
    const part = partOfSide[side]!;
    if (apartM > leastM || (apartM === leastM && nearest >= 0 && part >= nearest)) continue;
    nearest = part;
    leastM = apartM;
  }
  return nearest;
}
