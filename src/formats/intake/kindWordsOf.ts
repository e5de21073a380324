import { PLACE_KINDS, type PlaceKind } from "../../domain/places/placeKind.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { kindOfWords } from "../places/kindWords.ts";
import { foldedText } from "../table/foldedText.ts";

/**
 * The words for kinds in one cell: what stands between `;`, or between 「、」「・」「/」 where each part alone is a
 * kind of ours; else the cell as it is.
 */
export function kindWordsOf(text: string): readonly string[] {
  if (text === "") return [];
  const parts = partsOf(text, /[;；\n]/);
  return parts.flatMap((part) => {
    const smaller = partsOf(part, /[、,，・/／]/);
    const isList = smaller.length > 1 && smaller.every((word) => isOfOurs(kindOfWord(word)));
    return isList ? smaller : [part];
  });
}

/** The kind that a word of a list stands for, by our own names, the code of a POI, or words of the field. */
export function kindOfWord(word: string): PlaceKind | null {
  return OWN_NAMES.get(word) ?? POI_CODES.get(word) ?? kindOfWords(foldedText(word));
}

/** 種別コード of GIF DS-491-3, those that are kinds of ours; other codes of four figures are その他. */
const POI_CODES: ReadonlyMap<string, PlaceKind> = new Map([
  ["1305", "communityCentre"],
  ["1307", "communityCentre"],
  ["1308", "communityCentre"],
  ["1309", "communityCentre"],
  ["1401", "childcare"],
  ["1402", "childcare"],
  ["1403", "childcare"],
  ["1404", "childcare"],
  ["1405", "childcare"],
  ["1408", "careService"],
  ["1409", "careService"],
]);

const OWN_NAMES: ReadonlyMap<string, PlaceKind> = new Map(
  PLACE_KINDS.map((kind) => [KIND_NAMES[kind], kind]),
);

function isOfOurs(kind: PlaceKind | null): boolean {
  return kind !== null && kind !== "other";
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
