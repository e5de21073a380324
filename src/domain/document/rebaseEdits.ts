import type { Problem } from "../problem.ts";
import type { Edit, EditChanges } from "./edit.ts";
import { recordEdit, type EditHistory } from "./editHistory.ts";
import { takingBack } from "./undoEdit.ts";

/** The history with one's own edits on top, and those of them that no longer fit. */
export interface RebasedEdits {
  readonly history: EditHistory;
  readonly refused: readonly { readonly edit: Edit; readonly problem: Problem }[];
}

/**
 * Makes edits again that are not stored yet, on top of a history that others' edits (`strangers`) have
 * come into since.
 *
 * A pending edit that turns out to be in the history already (same id) is left where it is. A pending
 * undo or redo is made anew from what it takes back; it is refused (`editOvertaken`) where a stranger's
 * edit has changed the same place, so that undo never takes away what someone else did.
 * Limit: of two plain edits of one place the one stored later stands, whole.
 */
export function rebaseEdits(
  stored: EditHistory,
  pending: readonly Edit[],
  strangers: readonly Edit[],
): RebasedEdits {
  const storedIds = new Set(stored.steps.map((step) => step.edit.id));
  const own = pending.filter((edit) => !storedIds.has(edit.id));
  const refused: { edit: Edit; problem: Problem }[] = [];
  let history = stored;
  for (const edit of own) {
    const made = madeAnew(history, edit, own, strangers);
    const outcome = made === null ? overtaken(edit) : recordEdit(history, made);
    if (outcome.state === "applied") history = outcome.history;
    else refused.push({ edit, problem: outcome.problem });
  }
  return { history, refused };
}

/** The edit as it must be on top of this history; `null` = it must not be made. */
function madeAnew(
  history: EditHistory,
  edit: Edit,
  own: readonly Edit[],
  strangers: readonly Edit[],
): Edit | null {
  const { subject, undoes } = edit;
  if (undoes === undefined || (subject !== "undo" && subject !== "redo")) return edit;
  const isOfOwn = own.some((other) => other.id === undoes);
  if (!isOfOwn && strangers.some((stranger) => touchSame(stranger, edit))) return null;
  return takingBack(history, undoes, subject, edit);
}

function overtaken(edit: Edit): { state: "refused"; problem: Problem } {
  const params = { name: edit.puts[0]?.name ?? "" };
  return { state: "refused", problem: { code: "editOvertaken", severity: "warning", params } };
}

function touchSame(a: EditChanges, b: EditChanges): boolean {
  const ids = new Set(touched(a));
  return touched(b).some((id) => ids.has(id));
}

function touched(changes: EditChanges): string[] {
  return [...changes.puts.map((place) => place.id), ...changes.deletes];
}
