import { distanceFromOrigin } from "../geo/distanceFromOrigin.ts";
import { type LocalPlane, localPlane, toPlane } from "../geo/localPlane.ts";
import type { PublicPlace } from "../places/placeForAudience.ts";
import { zoneLocator } from "../zones/zoneLocator.ts";
import type { Zone, ZoneSet } from "../zones/zoneSet.ts";

/** The places of one zone, and those beyond its border that are near, the nearest to the border first. */
export interface PlacesOfZone {
  readonly zone: Zone;
  readonly inside: readonly PublicPlace[];
  readonly near: readonly PublicPlace[];
}

/** 一般的な徒歩圏, standards §4. */
export const NEAR_ZONE_M = 800;

/**
 * Every zone of a set with its places and the places within 800 m of its border: people do not stop at the
 * border of a school district. Places without a position are in none.
 * LIMIT: 800 m in a straight line, not on foot; a position that is kept back is a rough one.
 */
export function placesOfZones(places: readonly PublicPlace[], zoneSet: ZoneSet): PlacesOfZone[] {
  const zoneAt = zoneLocator(zoneSet);
  const located = places.flatMap((place) => {
    const { location } = place;
    return location === null ? [] : [{ place, zone: zoneAt(location.lng, location.lat) }];
  });
  return zoneSet.zones.map((zone, index) => ({
    zone,
    inside: located.filter((each) => each.zone === index).map(({ place }) => place),
    near: located
      .filter((each) => each.zone !== index)
      .map(({ place }) => ({ place, apartM: distanceToBorderM(place, zone) }))
      .filter(({ apartM }) => apartM <= NEAR_ZONE_M)
      .sort((a, b) => a.apartM - b.apartM)
      .map(({ place }) => place),
  }));
}

function distanceToBorderM({ location }: PublicPlace, { geometry }: Zone): number {
  if (location === null) return Infinity;
  const plane = localPlane([location.lng, location.lat]);
  const rings = geometry.coordinates.flat();
  return rings.reduce((least, ring) => Math.min(least, distanceToRingM(plane, ring)), Infinity);
}

function distanceToRingM(plane: LocalPlane, ring: readonly (readonly number[])[]): number {
  let least = Infinity;
  let [x, y] = toPlane(plane, ring[0]![0]!, ring[0]![1]!);
  for (const [lng, lat] of ring.slice(1)) {
    const [nextX, nextY] = toPlane(plane, lng!, lat!);
    least = Math.min(least, distanceFromOrigin(x, y, nextX, nextY));
    [x, y] = [nextX, nextY];
  }
  return least;
}
