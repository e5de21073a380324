import type { Place, PlaceField, PlaceLocation } from "../places/place.ts";
import type { PlaceDraft } from "./placeDraft.ts";

/** What an import would do to the list; nothing has happened yet. Every draft stands in exactly one place. */
export interface ImportPlan {
  readonly added: readonly PlaceDraft[];
  readonly changed: readonly PlaceChange[];
  readonly unchanged: readonly { readonly draft: PlaceDraft; readonly place: Place }[];
  /** May be a place of the list or another row: a person decides. Until then they are not taken in. */
  readonly doubles: readonly PossibleDouble[];
  readonly rejected: readonly PlaceDraft[];
  /** Places of the list from the same source that the file does not have; kept unless a person says 廃止. */
  readonly missing: readonly Place[];
}

export interface PlaceChange {
  readonly draft: PlaceDraft;
  readonly place: Place;
  readonly changes: readonly FieldChange[];
}

/** A field that the file and the list say differently; what only the list says is no change. */
export interface FieldChange {
  readonly field: PlaceField;
  readonly before: Place[PlaceField];
  readonly after: Place[PlaceField];
}

export interface PossibleDouble {
  readonly draft: PlaceDraft;
  /** In the list, or another row of the same file. */
  readonly of: { readonly place: Place } | { readonly draft: PlaceDraft };
  readonly reasons: readonly DoubleReason[];
  readonly changes: readonly FieldChange[];
}

export type DoubleReason =
  "sameId" | "sameName" | "similarName" | "sameKana" | "samePhone" | "sameAddress" | "near";

/** What a person decides, by the row of the draft (`source.row` with its table's number in front). */
export interface ImportDecisions {
  /** A double becomes a change of that place, a place of its own, or is left out. */
  readonly doubles: Readonly<Record<string, "merge" | "separate" | "leaveOut">>;
  /** Fields of a change that stay as the list has them. */
  readonly keepFields: Readonly<Record<string, readonly PlaceField[]>>;
  /** Rows not to be taken in. */
  readonly leaveOut: readonly string[];
  /** Where a person says the place of a row is, instead of what the row says; `null` = not known. */
  readonly positions: Readonly<Record<string, PlaceLocation | null>>;
  /** Missing places that are 廃止. */
  readonly closedIds: readonly string[];
}
