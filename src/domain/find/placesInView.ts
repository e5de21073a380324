import type { PublicPlace } from "../places/placeForAudience.ts";
import type { PlaceKind } from "../places/placeKind.ts";
import { zoneLocator } from "../zones/zoneLocator.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";

/** Which part of the list a page that shows it inside another one wants; `null` = all. */
export interface PartInView {
  readonly zoneId: string | null;
  readonly kind: PlaceKind | null;
}

/**
 * The places of one zone, of one kind, or both, in their order. A zone is looked for in the sets one after the
 * other. A zone that no set has narrows nothing, so that a slip in an address never says that there is no place.
 * LIMIT: the zone of a place whose position is kept back is that of the rough position.
 */
export function placesInView(
  places: readonly PublicPlace[],
  { zoneId, kind }: PartInView,
  zoneSets: readonly ZoneSet[],
): readonly PublicPlace[] {
  const ofKind = kind === null ? places : places.filter(({ kinds }) => kinds.includes(kind));
  const zoneSet = zoneSets.find(({ zones }) => zones.some(({ id }) => id === zoneId));
  if (zoneSet === undefined) return ofKind;
  const zoneAt = zoneLocator(zoneSet);
  return ofKind.filter(
    ({ location }) =>
      location !== null && zoneSet.zones[zoneAt(location.lng, location.lat)]?.id === zoneId,
  );
}
