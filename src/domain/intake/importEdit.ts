import type { Edit, EditStamp } from "../document/edit.ts";
import { placeWith } from "../document/placeWith.ts";
import type { Place } from "../places/place.ts";
import { draftKey } from "./draftKey.ts";
import type { FieldChange, ImportDecisions, ImportPlan, PossibleDouble } from "./importPlan.ts";
import type { PlaceDraft } from "./placeDraft.ts";

export interface ImportEditOptions {
  readonly stamp: EditStamp;
  /** A fresh id each time. */
  readonly newId: () => string;
  /** The list as it is now: what was changed since the plan was made stays, unless a row changes it too. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * The whole import as one edit, made or undone at once; `null` = nothing would change. Doubles that nobody has
 * decided are not taken in; missing places stay unless they are in `closedIds`: those are 廃止 from the
 * day of the edit in Japan.
 *
 * A position that a person has chosen for a row goes before the one of the row and of the list.
 * Of two rows merged into one place the later one of the plan stands where both say something else. A row to
 * be merged with one that is left out is taken in by itself.
 */
export function importEdit(
  plan: ImportPlan,
  decisions: ImportDecisions,
  { stamp, newId, places }: ImportEditOptions,
): Edit | null {
  const taking = new Taking(plan, decisions, places, newId);
  for (const draft of plan.added) if (taking.isIn(draft)) taking.add(draft);
  for (const { draft, place, changes } of plan.changed) {
    if (taking.isIn(draft)) taking.change(draft, place, changes);
  }
  for (const double of plan.doubles) if (taking.isIn(double.draft)) taking.double(double);
  for (const place of plan.missing) {
    if (decisions.closedIds.includes(place.id)) taking.close(place, dayInJapan(stamp.at));
  }
  const puts = [...taking.puts.values()];
  return puts.length === 0 ? null : { ...stamp, subject: "importPlaces", puts, deletes: [] };
}

/** The places as they will be, while the plan is gone through. */
class Taking {
  readonly puts = new Map<string, Place>();
  readonly #idOf = new Map<PlaceDraft, string>();
  readonly #leftOut: ReadonlySet<string>;
  readonly #decisions: ImportDecisions;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #newId: () => string;

  constructor(
    { unchanged, changed }: ImportPlan,
    decisions: ImportDecisions,
    places: ReadonlyMap<string, Place>,
    newId: () => string,
  ) {
    for (const { draft, place } of [...unchanged, ...changed]) this.#idOf.set(draft, place.id);
    this.#leftOut = new Set(decisions.leaveOut);
    this.#decisions = decisions;
    this.#places = places;
    this.#newId = newId;
  }

  isIn(draft: PlaceDraft): boolean {
    return !this.#leftOut.has(draftKey(draft));
  }

  add(draft: PlaceDraft): void {
    const id = this.#newId();
    this.#idOf.set(draft, id);
    this.puts.set(id, { ...draft.fields, ...this.#chosenPosition(draft), id });
  }

  change(draft: PlaceDraft, place: Place, changes: readonly FieldChange[]): void {
    const kept = this.#decisions.keepFields[draftKey(draft)] ?? [];
    const wanted = changes.filter(({ field }) => !kept.includes(field));
    const said = Object.fromEntries(wanted.map(({ field, after }) => [field, after]));
    const fields = { ...said, ...this.#chosenPosition(draft) };
    if (Object.keys(fields).length === 0) return;
    this.puts.set(place.id, placeWith(this.#now(place), fields));
  }

  double({ draft, of, changes }: PossibleDouble): void {
    const decision = this.#decisions.doubles[draftKey(draft)];
    const place = "place" in of ? of.place : this.#placeOf(of.draft);
    if (decision === "merge" && place !== undefined) this.change(draft, place, changes);
    else if (decision === "merge" || decision === "separate") this.add(draft);
  }

  close(place: Place, day: string): void {
    const { status, pastStatuses = [] } = this.#now(place);
    this.puts.set(
      place.id,
      placeWith(this.#now(place), {
        status: { state: "closed", from: day },
        pastStatuses: [...pastStatuses, status],
      }),
    );
  }

  /** A home stays as hidden as the row has it, wherever it is put. */
  #chosenPosition(draft: PlaceDraft): Partial<Pick<Place, "location">> {
    const chosen = this.#decisions.positions[draftKey(draft)];
    if (chosen === undefined) return {};
    if (chosen === null || draft.fields.privateHome !== true) return { location: chosen };
    return { location: { ...chosen, precision: "hidden" } };
  }

  #now(place: Place): Place {
    return this.puts.get(place.id) ?? this.#places.get(place.id) ?? place;
  }

  #placeOf(draft: PlaceDraft): Place | undefined {
    const id = this.#idOf.get(draft) ?? "";
    return this.puts.get(id) ?? this.#places.get(id);
  }
}

const JAPAN_AHEAD_MS = 9 * 60 * 60 * 1000;

function dayInJapan(instant: string): string {
  return new Date(Date.parse(instant) + JAPAN_AHEAD_MS).toISOString().slice(0, 10);
}
