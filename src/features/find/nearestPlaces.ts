import { isForResidents } from "../../domain/find/isForResidents.ts";
import { distanceM } from "../../domain/geo/distanceM.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { isReachablePlace } from "../../domain/places/place.ts";

/** Places that residents can go to now, the nearest to a position first (straight line), without one of them. */
export function nearestPlaces(
  places: readonly PublicPlace[],
  [lng, lat]: LngLat,
  withoutId: string | null,
): PublicPlace[] {
  return places
    .filter((place) => place.id !== withoutId && isForResidents(place) && isReachablePlace(place))
    .map((place) => ({
      place,
      metres: distanceM(lng, lat, place.location!.lng, place.location!.lat),
    }))
    .sort((one, other) => one.metres - other.metres)
    .map(({ place }) => place);
}
