import { isReachablePlace, type Place } from "./place.ts";
import { layerOfKind, type PlaceLayer } from "./placeKind.ts";

/**
 * The places that count for a question: 実施 or 試行, with a known position, and of one of the layers by
 * any of their kinds (a 縁側 that is also a サロン counts for both, and once).
 */
export function countedPlaces(places: Iterable<Place>, layers: readonly PlaceLayer[]): Place[] {
  const wanted = new Set(layers);
  const counted: Place[] = [];
  for (const place of places) {
    if (isReachablePlace(place) && place.kinds.some((kind) => wanted.has(layerOfKind(kind)))) {
      counted.push(place);
    }
  }
  return counted;
}
