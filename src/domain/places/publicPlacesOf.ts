import type { Place } from "./place.ts";
import type { PublicPlace } from "./placeForAudience.ts";
import { placesForAudience } from "./placesForAudience.ts";

/** 「公開で見える姿」: exactly what a file for the public holds of these places, in their order. */
export function publicPlacesOf(places: Iterable<Place>): readonly PublicPlace[] {
  return placesForAudience(places, "public", null).places;
}
