import type { Place } from "../../domain/places/place.ts";
import { zoneLocator } from "../../domain/zones/zoneLocator.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";

/** The places that stand in one zone, in their order. Those without a position stand in none. */
export function placesInZone(zoneSet: ZoneSet, zoneId: string, places: readonly Place[]): Place[] {
  const index = zoneSet.zones.findIndex((zone) => zone.id === zoneId);
  if (index < 0) return [];
  const zoneAt = zoneLocator(zoneSet);
  return places.filter(
    ({ location }) => location !== null && zoneAt(location.lng, location.lat) === index,
  );
}
