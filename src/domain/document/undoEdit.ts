import type { Edit, EditStamp } from "./edit.ts";
import type { EditHistory } from "./editHistory.ts";
import { undoStacks } from "./undoStacks.ts";

/** The edit that takes back the last one still standing; `null` = nothing to undo. */
export function undoEdit(history: EditHistory, stamp: EditStamp): Edit | null {
  const last = undoStacks(editsOf(history)).undo.at(-1);
  return last === undefined ? null : takingBack(history, last.id, "undo", stamp);
}

/** The edit that brings back the last one undone; `null` = nothing to redo. */
export function redoEdit(history: EditHistory, stamp: EditStamp): Edit | null {
  const last = undoStacks(editsOf(history)).redo.at(-1);
  return last === undefined ? null : takingBack(history, last.id, "redo", stamp);
}

/** The inverse of the edit `undoes` as an edit of its own; `null` = no such edit in the history. */
export function takingBack(
  history: EditHistory,
  undoes: string,
  subject: "undo" | "redo",
  stamp: EditStamp,
): Edit | null {
  const step = history.steps.findLast(({ edit }) => edit.id === undoes);
  if (step === undefined) return null;
  const { id, at, author } = stamp;
  return { id, at, author, subject, undoes, ...step.inverse };
}

/**
 * What an undo or redo is about: the edit first made, for 「『移動』を元に戻す」.
 * `null` = it was made before the edits that are still kept one by one.
 */
export function firstMade(history: EditHistory, edit: Edit): Edit | null {
  let made: Edit | undefined = edit;
  while (made?.undoes !== undefined) {
    const { undoes }: Edit = made;
    made = history.steps.findLast((step) => step.edit.id === undoes)?.edit;
  }
  return made ?? null;
}

function editsOf(history: EditHistory): Edit[] {
  return history.steps.map((step) => step.edit);
}
