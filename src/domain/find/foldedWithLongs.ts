import { foldedForSearch } from "../places/foldedForSearch.ts";

/**
 * The text as `foldedForSearch` makes it, but with its long vowels: コーヒー is not in おやこひろば, nor カレー in
 * わかれ道.
 */
export function foldedWithLongs(text: string): string {
  return foldedForSearch(text.normalize("NFKC").replaceAll("ー", LONG_VOWEL));
}

const LONG_VOWEL = "\u0002";
