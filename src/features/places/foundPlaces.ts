import type { Place } from "../../domain/places/place.ts";
import { layerOfKind, type PlaceLayer } from "../../domain/places/placeKind.ts";

/**
 * The places of the layers shown whose name, reading or address holds every word searched for (full and
 * half width, capitals, hiragana and katakana alike), in the order of a dictionary by reading.
 */
export function foundPlaces(
  places: Iterable<Place>,
  layers: readonly PlaceLayer[],
  search: string,
): Place[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return [...places]
    .filter((place) => place.kinds.some((kind) => layers.includes(layerOfKind(kind))))
    .filter((place) => {
      const text = folded([place.name, place.kana, place.address].join(" "));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => DICTIONARY.compare(a.kana ?? a.name, b.kana ?? b.name));
}

const DICTIONARY = new Intl.Collator("ja", { numeric: true });

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
