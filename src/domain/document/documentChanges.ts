import type { Place } from "../places/place.ts";
import { differences } from "./differences.ts";
import type { ChangedPlace, DocumentChange } from "./documentChange.ts";
import type { EditHistory, EditStep } from "./editHistory.ts";
import { firstMade } from "./undoEdit.ts";

/**
 * What the edits of a history did, the newest first; undo and redo stand among them as edits of their own.
 * Limit: only those still kept one by one; older ones are kept by the storage, in this form.
 */
export function documentChanges(history: EditHistory): DocumentChange[] {
  return history.steps.map((step) => changeOf(step, history)).toReversed();
}

function changeOf({ edit, inverse }: EditStep, history: EditHistory): DocumentChange {
  const { id, at, author, subject } = edit;
  const before = new Map(inverse.puts.map((place) => [place.id, place]));
  const changed = [
    ...edit.puts.map((place) => changedPlace(before.get(place.id) ?? null, place)),
    ...edit.deletes.flatMap((placeId) => {
      const place = before.get(placeId);
      return place === undefined ? [] : [changedPlace(place, null)];
    }),
  ];
  const places = changed.filter(({ changes }) => changes.length > 0);
  const change = { editId: id, at, author, subject, places };
  if (edit.undoes === undefined) return change;
  return { ...change, about: firstMade(history, edit)?.subject ?? null };
}

function changedPlace(before: Place | null, after: Place): ChangedPlace;
function changedPlace(before: Place, after: null): ChangedPlace;
function changedPlace(before: Place | null, after: Place | null): ChangedPlace {
  const { id, name } = after ?? before!;
  const what = before === null ? "added" : after === null ? "deleted" : "changed";
  return { id, name, what, changes: differences(before, after) };
}
