import { checkPlace } from "../document/checkPlace.ts";
import { placeWith } from "../document/placeWith.ts";
import type { Place } from "../places/place.ts";
import { fieldChanges } from "./fieldChanges.ts";
import type { FieldChange, ImportPlan } from "./importPlan.ts";
import { listPartners, type Partner } from "./listPartners.ts";
import { matchDrafts } from "./matchDrafts.ts";
import { ownRowChanges } from "./ownRowChanges.ts";
import type { PlaceDraft } from "./placeDraft.ts";
import { rowPartners } from "./rowPartners.ts";

export interface ImportOptions {
  /** What the list is called, alike for all its editions: what was taken in from it is known by this. */
  readonly source: string;
  /** Places as the last import of this list left them, by id (`lastImported`). */
  readonly lastImported?: ReadonlyMap<string, Place>;
}

/**
 * What an import would do to the list; nothing is changed. Every draft stands in exactly one part of the plan,
 * and apart from rows that say the same the order of the rows does not matter. A row that no document can hold
 * (no name, a point outside the world) is rejected, whatever its verdict.
 *
 * A row that may be a place or another row is a double until a person decides; one that may be another row, but
 * says nothing that the list does not have of that one, is unchanged.
 * Limits: of three or more rows of one name that each say another part, one may be asked about again when the
 * same file comes a second time; it is never taken in unasked. What more than 50 rows share tells nothing
 * (`placeProfiles`). 100,000 rows against 10,000 places take seconds: to be run off the main thread.
 */
export function planImport(
  drafts: readonly PlaceDraft[],
  places: readonly Place[],
  options: ImportOptions,
): ImportPlan {
  const { usable, rejected } = parted(drafts, options.source);
  const placeOf = matchDrafts(usable, places, options.source);
  const partners = listPartners(usable, places, placeOf, options.source);
  for (const [draft, partner] of rowPartners(usable, placeOf, partners))
    partners.set(draft, partner);
  const placeOfDraft = new Map(
    usable.flatMap((draft, index) => {
      const place = places[placeOf[index]!];
      return place === undefined ? [] : [[draft, place] as const];
    }),
  );
  const parts = newParts();
  for (const [index, draft] of usable.entries()) {
    const place = placeOfDraft.get(draft);
    const partner = partners.get(index);
    if (place !== undefined) sortInto(parts, draft, place, changesOf(place, draft, options));
    else if (partner === undefined) parts.added.push(draft);
    else sortDouble(parts, draft, partner, placeOfDraft, options);
  }
  return { ...parts, rejected, missing: missingPlaces(places, parts, rejected, options.source) };
}

type Parts = {
  -readonly [Part in "added" | "changed" | "unchanged" | "doubles"]: ImportPlan[Part][number][];
};

function newParts(): Parts {
  return { added: [], changed: [], unchanged: [], doubles: [] };
}

/** Drafts that can be used, named after their source unless they are our own; and the others, with the reason. */
function parted(
  drafts: readonly PlaceDraft[],
  source: string,
): { usable: PlaceDraft[]; rejected: PlaceDraft[] } {
  const usable: PlaceDraft[] = [];
  const rejected: PlaceDraft[] = [];
  for (const draft of drafts) {
    const problem = checkPlace({ ...draft.fields, id: draft.fields.sourceId ?? "" });
    if (draft.verdict === "rejected") rejected.push(draft);
    else if (problem === null) usable.push(draft.own?.placeId ? draft : named(draft, source));
    else {
      const problems = [...draft.problems, { ...problem, row: draft.source.row }];
      rejected.push({ ...draft, problems, verdict: "rejected" });
    }
  }
  return { usable, rejected };
}

function named(draft: PlaceDraft, source: string): PlaceDraft {
  return { ...draft, fields: { ...draft.fields, source } };
}

function changesOf(
  place: Place,
  draft: PlaceDraft,
  { source, lastImported }: ImportOptions,
): FieldChange[] {
  if (draft.own?.placeId === place.id) return ownRowChanges(place, draft);
  return fieldChanges(place, draft.fields, { source, lastImported: lastImported?.get(place.id) });
}

function sortInto(
  parts: Parts,
  draft: PlaceDraft,
  place: Place,
  changes: readonly FieldChange[],
): void {
  if (changes.length === 0) parts.unchanged.push({ draft, place });
  else parts.changed.push({ draft, place, changes });
}

function sortDouble(
  parts: Parts,
  draft: PlaceDraft,
  { of, reasons }: Partner,
  placeOfDraft: ReadonlyMap<PlaceDraft, Place>,
  options: ImportOptions,
): void {
  if ("place" in of) {
    parts.doubles.push({ draft, of, reasons, changes: changesOf(of.place, draft, options) });
    return;
  }
  const place = placeOfDraft.get(of.draft);
  const changes = changesOf(placeAfter(of.draft, place, options), draft, options);
  const saysNothing = changes.length === 0 && reasons.includes("sameName");
  if (saysNothing && place !== undefined) parts.unchanged.push({ draft, place });
  else parts.doubles.push({ draft, of, reasons, changes });
}

/** What a row makes of its place, or of a new one. */
function placeAfter(draft: PlaceDraft, place: Place | undefined, options: ImportOptions): Place {
  if (place === undefined) return { ...draft.fields, id: "" };
  const changes = changesOf(place, draft, options);
  return placeWith(place, Object.fromEntries(changes.map(({ field, after }) => [field, after])));
}

/** Places of this source that no row is, or may be, and that are not 廃止 already. */
function missingPlaces(
  places: readonly Place[],
  { changed, unchanged, doubles }: Parts,
  rejected: readonly PlaceDraft[],
  source: string,
): Place[] {
  const found = new Set([
    ...[...changed, ...unchanged].map(({ place }) => place),
    ...doubles.flatMap(({ of }) => ("place" in of ? [of.place] : [])),
  ]);
  const rejectedIds = new Set(rejected.map(({ fields }) => fields.sourceId));
  return places.filter(
    (place) =>
      place.source === source &&
      place.status.state !== "closed" &&
      !found.has(place) &&
      !(place.sourceId !== undefined && rejectedIds.has(place.sourceId)),
  );
}
