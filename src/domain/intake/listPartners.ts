import type { Place } from "../places/place.ts";
import { doubleReasons } from "./doubleReasons.ts";
import { findDoubles } from "./findDoubles.ts";
import type { DoubleReason, PossibleDouble } from "./importPlan.ts";
import type { PlaceDraft } from "./placeDraft.ts";
import { placeProfiles, type PlaceProfile } from "./placeProfile.ts";
import { reasonWeight } from "./reasonWeight.ts";

/** What a draft may be, and why. */
export type Partner = Pick<PossibleDouble, "of" | "reasons">;

/**
 * The places that drafts may be, by the index of the draft: what `findDoubles` finds; an id of this list of
 * which nothing else is known; and a name that only one row and one place of this list have, wherever they
 * stand. Only drafts and places that `matchDrafts` left free (`placeOf` = -1).
 */
export function listPartners(
  drafts: readonly PlaceDraft[],
  places: readonly Place[],
  placeOf: Int32Array,
  source: string,
): Map<number, Partner> {
  const taken = new Set(placeOf);
  const free = [...placeOf.keys()].filter((draft) => placeOf[draft] === -1);
  const freePlaces = places.filter((_, place) => !taken.has(place));
  const rows = free.map((draft) => drafts[draft]!.fields);
  const candidates: Candidate[] = [
    ...findDoubles(rows, freePlaces).map(({ index, otherIndex, reasons }) => {
      return { row: index, place: freePlaces[otherIndex]!, reasons };
    }),
    ...ofTheList(rows, freePlaces, source),
  ];
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const before = best.get(candidate.row);
    if (before === undefined || isSurer(candidate, before)) best.set(candidate.row, candidate);
  }
  return new Map(
    [...best.values()].map(({ row, place, reasons }) => [free[row]!, { of: { place }, reasons }]),
  );
}

interface Candidate {
  readonly row: number;
  readonly place: Place;
  readonly reasons: readonly DoubleReason[];
}

function isSurer(one: Candidate, other: Candidate): boolean {
  const difference = reasonWeight(one.reasons) - reasonWeight(other.reasons);
  return difference > 0 || (difference === 0 && one.place.id < other.place.id);
}

/** Pairs of rows and places of this list by what is only told in one list: its ids, and names used once. */
function ofTheList(
  rows: readonly Omit<Place, "id">[],
  freePlaces: readonly Place[],
  source: string,
): Candidate[] {
  const own = freePlaces.filter((place) => place.source === source);
  const [said, listed] = placeProfiles(rows, own);
  const byId = onlyOnes(own.map(({ sourceId }) => sourceId ?? ""));
  const byName = onlyOnes(listed.map(({ name }) => name));
  const rowNames = onlyOnes(said.map(({ name }) => name));
  return rows.flatMap((row, index): Candidate[] => {
    const profile = said[index]!;
    const named = rowNames.has(profile.name) ? byName.get(profile.name) : undefined;
    const numbered = byId.get(row.sourceId ?? "");
    return [
      ...(named === undefined ? [] : [candidate(index, named, [])]),
      ...(numbered === undefined || isKnownApart(profile, listed[numbered]!)
        ? []
        : [candidate(index, numbered, ["sameId"])]),
    ];
  });

  function candidate(row: number, place: number, first: readonly DoubleReason[]): Candidate {
    const reasons = [...first, ...doubleReasons(said[row]!, listed[place]!)];
    return { row, place: own[place]!, reasons };
  }
}

/** Where each text stands that stands only once. */
function onlyOnes(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set([""]);
  for (const [index, text] of texts.entries()) {
    if (found.has(text)) repeated.add(text);
    found.set(text, index);
  }
  for (const text of repeated) found.delete(text);
  return found;
}

/** Both say where they are, or by which number they are reached: then the id is not all that is known. */
function isKnownApart(one: PlaceProfile, other: PlaceProfile): boolean {
  return (
    (one.position !== null && other.position !== null) ||
    (one.address !== "" && other.address !== "") ||
    (one.phone !== "" && other.phone !== "")
  );
}
