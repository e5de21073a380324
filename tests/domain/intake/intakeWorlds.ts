import { applyEdit } from "../../../src/domain/document/applyEdit.ts";
import { documentOf } from "../../../src/domain/document/document.ts";
import { importEdit } from "../../../src/domain/intake/importEdit.ts";
import type { ImportDecisions, ImportPlan } from "../../../src/domain/intake/importPlan.ts";
import type { PlaceDraft } from "../../../src/domain/intake/placeDraft.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { stamp } from "../document/worlds.ts";

/** What a row says of a サロン with this name, somewhere in the imaginary town. */
export function said(name: string, change: Partial<Omit<Place, "id">> = {}): Omit<Place, "id"> {
  return { name, kinds: ["salon"], location: null, status: { state: "open" }, ...change };
}

/** A point `eastM` metres east of the middle of the imaginary town. */
export function east(eastM: number): Place["location"] {
  return { lng: 137.9 + eastM / 91_800, lat: 34.6, precision: "exact" };
}

/** A row of a file, ready to be taken in. */
export function draft(row: number, fields: Omit<Place, "id">): PlaceDraft {
  return { source: { row, cells: [] }, fields, problems: [], verdict: "ready" };
}

/** A place of the list. */
export function listed(id: string, fields: Omit<Place, "id">): Place {
  return { id, ...fields };
}

/** Decisions about doubles, and none about anything else. */
export function decided(doubles: ImportDecisions["doubles"] = {}): ImportDecisions {
  return { doubles, keepFields: {}, leaveOut: [], positions: {}, closedIds: [] };
}

/** The list after the plan was taken in, by id; new places are called new0, new1, … */
export function taken(
  plan: ImportPlan,
  places: readonly Place[],
  decisions = decided(),
): Map<string, Place> {
  let count = 0;
  const before = documentOf(places);
  const newId = (): string => `new${count++}`;
  const edit = importEdit(plan, decisions, {
    stamp: stamp("import"),
    newId,
    places: before.places,
  });
  if (edit === null) return new Map(before.places);
  const outcome = applyEdit(before, edit);
  if (outcome.state === "refused") throw new Error(`refused: ${outcome.problem.code}`);
  return new Map(outcome.document.places);
}
