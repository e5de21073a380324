import { toHiragana } from "wanakana";
import { foldedForSearch } from "./foldedForSearch.ts";
import type { Place } from "./place.ts";
import { dashedAddress, searchText } from "./searchText.ts";

/** Whether a place has every word searched for. */
export type PlaceTest = (place: Place) => boolean;

/**
 * The question whether a place holds all words of a search, in any of its fields, as `foldedForSearch`
 * makes them alike; words in Latin letters are sought as kana too (nakamura), addresses in hyphens too.
 * Limit: a word is found where its letters stand, also inside another word; readings are known only where
 * the place has its ふりがな.
 */
export function searchPlaces(search: string): PlaceTest {
  const words = search.split(/[\s\u3000]+/).flatMap((word) => {
    const forms = searchForms(word);
    return forms.length === 0 ? [] : [forms];
  });
  if (words.length === 0) return () => true;
  return (place) => {
    const text = searchText(place);
    return words.every((forms) => forms.some((form) => text.includes(form)));
  };
}

/** A word as it may stand in `searchText`: folded, an address in hyphens, Latin letters also as kana. */
export function searchForms(word: string): string[] {
  const folded = foldedForSearch(word);
  const romaji = /^[a-z'-]{2,}$/.test(folded) ? foldedForSearch(toHiragana(folded)) : "";
  const forms = [folded, dashedAddress(folded), /^[ぁ-ん]+$/.test(romaji) ? romaji : ""];
  return [...new Set(forms)].filter((form) => form !== "");
}
