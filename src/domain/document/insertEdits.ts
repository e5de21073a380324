import type { Problem } from "../problem.ts";
import type { Edit, EditChanges } from "./edit.ts";
import { recordEdit, withoutLast, type EditHistory } from "./editHistory.ts";
import { takingBack } from "./undoEdit.ts";

/** A history after others' edits were put before one's own, and those of one's own that no longer fit. */
export interface InsertedEdits {
  readonly history: EditHistory;
  /** How many edits at the end are one's own that are not stored yet. */
  readonly pendingCount: number;
  readonly refused: readonly { readonly edit: Edit; readonly problem: Problem }[];
}

/**
 * Puts edits that were stored first before the last `pendingCount` edits, which were made here and are
 * not stored yet, and makes those again on top.
 *
 * A pending edit that was stored after all (same id) stands where it was stored. A pending undo or redo
 * is made anew from what it takes back; it is refused (`editOvertaken`) where another's edit has changed
 * the same place since, so that undo never takes away what someone else did.
 * Limit: of two plain edits of one place the one stored later stands, whole.
 */
export function insertEdits(
  history: EditHistory,
  pendingCount: number,
  stored: readonly Edit[],
): InsertedEdits {
  const pending = history.steps.slice(history.steps.length - pendingCount).map((step) => step.edit);
  const before = recordAll(withoutLast(history, pendingCount), stored);
  const storedIds = new Set(stored.map((edit) => edit.id));
  const own = pending.filter((edit) => !storedIds.has(edit.id));
  const strangers = stored.filter((edit) => !pending.some(({ id }) => id === edit.id));
  const after = recordAll(before.history, own, (now, edit) => madeAnew(now, edit, own, strangers));
  return {
    history: after.history,
    pendingCount: after.history.steps.length - before.history.steps.length,
    refused: [...before.refused, ...after.refused],
  };
}

function recordAll(
  start: EditHistory,
  edits: readonly Edit[],
  make: (history: EditHistory, edit: Edit) => Edit | null = (_, edit) => edit,
): { history: EditHistory; refused: { edit: Edit; problem: Problem }[] } {
  const refused: { edit: Edit; problem: Problem }[] = [];
  let history = start;
  for (const edit of edits) {
    const made = make(history, edit);
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
  const isOwn = own.some((other) => other.id === undoes);
  if (!isOwn && strangers.some((stranger) => touchSame(stranger, edit))) return null;
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
