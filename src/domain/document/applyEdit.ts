import type { Problem } from "../problem.ts";
import { checkPlace } from "./checkPlace.ts";
import type { TownDocument } from "./document.ts";
import type { Edit, EditChanges, EditSubject } from "./edit.ts";
import { withChanges } from "./layeredMap.ts";

/** The document after the edit, and what would take the edit back; or why the edit was refused. */
export type EditOutcome =
  | { readonly state: "applied"; readonly document: TownDocument; readonly inverse: EditChanges }
  | { readonly state: "refused"; readonly problem: Problem };

/**
 * Applies one edit. The document given is left as it is, whether the edit is applied or refused.
 *
 * Refused: an edit that changes nothing (`editEmpty`) or names an id twice (`editContradictory`), one that
 * deletes, moves or changes a place that is not there (`placeUnknown`) or adds one that is
 * (`placeAlreadyThere`), and a place that `checkPlace` forbids. Undo and redo may put any place back,
 * since what they bring back was in the document before.
 */
export function applyEdit(document: TownDocument, edit: Edit): EditOutcome {
  const problem = refusalOf(document, edit);
  if (problem !== null) return { state: "refused", problem };
  return {
    state: "applied",
    document: applyChanges(document, edit),
    inverse: inverseOf(document, edit),
  };
}

/** The document with these changes, unchecked: for changes that `applyEdit` has made or checked before. */
export function applyChanges(document: TownDocument, changes: EditChanges): TownDocument {
  const puts = changes.puts.map((place) => [place.id, place] as const);
  return { places: withChanges(document.places, puts, changes.deletes) };
}

function inverseOf(document: TownDocument, changes: EditChanges): EditChanges {
  const putIds = changes.puts.map((place) => place.id);
  return {
    puts: [...putIds, ...changes.deletes].flatMap((id) => document.places.get(id) ?? []),
    deletes: putIds.filter((id) => !document.places.has(id)),
  };
}

function refusalOf(document: TownDocument, edit: Edit): Problem | null {
  const ids = [...edit.puts.map((place) => place.id), ...edit.deletes];
  if (ids.length === 0) return { code: "editEmpty", severity: "error" };
  if (new Set(ids).size < ids.length) return { code: "editContradictory", severity: "error" };
  const unknown = edit.deletes.find((id) => !document.places.has(id));
  if (unknown !== undefined) return placeUnknown(unknown);
  if (edit.subject === "undo" || edit.subject === "redo") return null;
  for (const place of edit.puts) {
    const problem =
      misplacedPut(edit, document.places.has(place.id), place.id) ?? checkPlace(place);
    if (problem !== null) return problem;
  }
  return null;
}

function misplacedPut(edit: Edit, isThere: boolean, id: string): Problem | null {
  if (CHANGES_ONLY.has(edit.subject) && !isThere) return placeUnknown(id);
  if (edit.subject !== "addPlace" || !isThere) return null;
  return { code: "placeAlreadyThere", severity: "error", params: { id } };
}

const CHANGES_ONLY: ReadonlySet<EditSubject> = new Set([
  "movePlace",
  "changePlace",
  "changePlaces",
  "restoreField",
]);

function placeUnknown(id: string): Problem {
  return { code: "placeUnknown", severity: "error", params: { id } };
}
