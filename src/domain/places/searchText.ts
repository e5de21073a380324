import { foldedForSearch } from "./foldedForSearch.ts";
import type { Place } from "./place.ts";

/**
 * All words of a place, folded: names, address, days, people, notes and unknown columns;
 * telephone numbers also without hyphens, addresses also with 丁目 and 番 as hyphens. Made once for a place.
 */
export function searchText(place: Place): string {
  const known = MADE.get(place);
  if (known !== undefined) return known;
  const made = linesOf(place).join(END);
  MADE.set(place, made);
  return made;
}

/** Places never change, so what was made of one stays true as long as it lives. */
const MADE = new WeakMap<Place, string>();

/** A field ends here; it stays through folding, and nobody types it. */
const END = "\u0001";

function linesOf(place: Place): string[] {
  const phones = [place.phone, place.representativePhone].filter((phone) => phone !== undefined);
  const address = foldedForSearch(place.address ?? "");
  return [
    foldedForSearch([...wordsOf(place), ...phones].join(END)),
    address,
    dashedAddress(address),
    ...phones.map((phone) => phone.normalize("NFKC").replaceAll(/\D/g, "")),
  ].filter((line) => line !== "");
}

/** 「3丁目49番18号」 as 「3-49-18号」, as many people write it. */
export function dashedAddress(folded: string): string {
  return folded.replaceAll(/(?<=\d)(?:丁目|番地の?|番|の)(?=\d)/g, "-");
}

function wordsOf(place: Place): string[] {
  const texts = [
    place.name,
    place.kana,
    place.formalName,
    place.kindDetail,
    place.venue,
    place.nearby,
    place.operator,
    place.scheduleText,
    place.fee,
    place.ride,
    place.joining,
    place.consultationText,
    place.backup,
    place.supporters,
    place.representative,
    place.disasterRole,
    place.funding,
    place.note,
    place.internalNote,
    place.source,
    place.sourceId,
    place.url,
  ];
  return [
    ...texts.filter((text) => text !== undefined),
    ...(place.activities ?? []),
    ...(place.audienceGroups ?? []),
    ...Object.values(place.extra ?? {}),
  ];
}
