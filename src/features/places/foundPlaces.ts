import type { Place } from "../../domain/places/place.ts";
import { layerOfKind, type PlaceLayer } from "../../domain/places/placeKind.ts";
import { searchPlaces } from "../../domain/places/searchPlaces.ts";

/**
 * The places of the layers shown that have every word searched for, in whichever way it is written
 * (`searchPlaces`), in the order of a dictionary by reading.
 */
export function foundPlaces(
  places: Iterable<Place>,
  layers: readonly PlaceLayer[],
  search: string,
): Place[] {
  const hasWords = searchPlaces(search);
  return [...places]
    .filter((place) => place.kinds.some((kind) => layers.includes(layerOfKind(kind))))
    .filter(hasWords)
    .sort((a, b) => DICTIONARY.compare(a.kana ?? a.name, b.kana ?? b.name));
}

const DICTIONARY = new Intl.Collator("ja", { numeric: true });
