import type { Problem } from "../problem.ts";
import { applyChanges, applyEdit, type EditOutcome } from "./applyEdit.ts";
import type { TownDocument } from "./document.ts";
import type { Edit, EditChanges } from "./edit.ts";

/**
 * The edits made, oldest first, between the document they start from and the one they lead to.
 * All that undo, redo and history show is derived from `steps`, so it survives with the journal.
 */
export interface EditHistory {
  readonly start: TownDocument;
  readonly steps: readonly EditStep[];
  readonly document: TownDocument;
}

export interface EditStep {
  readonly edit: Edit;
  readonly inverse: EditChanges;
}

/** A document that nothing was done to yet. */
export function emptyHistory(start: TownDocument): EditHistory {
  return { start, steps: [], document: start };
}

/**
 * The history with these edits after its own. A refused one ends it: those before it stand, and
 * `refused` tells which of them it was (counted from 0) and why.
 */
export function extendHistory(
  history: EditHistory,
  edits: readonly Edit[],
): { history: EditHistory; refused: { index: number; problem: Problem } | null } {
  const steps = [...history.steps];
  let { document } = history;
  for (const [index, edit] of edits.entries()) {
    const outcome = applyEdit(document, edit);
    if (outcome.state === "refused") {
      const refused = { index, problem: outcome.problem };
      return { history: { ...history, steps, document }, refused };
    }
    steps.push({ edit, inverse: outcome.inverse });
    document = outcome.document;
  }
  return { history: { ...history, steps, document }, refused: null };
}

/** The history with one edit more; a refused edit leaves none. */
export function recordEdit(
  history: EditHistory,
  edit: Edit,
):
  | { readonly state: "applied"; readonly history: EditHistory }
  | Extract<EditOutcome, { state: "refused" }> {
  const outcome = applyEdit(history.document, edit);
  if (outcome.state === "refused") return outcome;
  const steps = [...history.steps, { edit, inverse: outcome.inverse }];
  return { state: "applied", history: { ...history, steps, document: outcome.document } };
}

/** The history without its last `count` edits, as if they had never been made. */
export function withoutLast(history: EditHistory, count: number): EditHistory {
  const kept = history.steps.length - count;
  const taken = history.steps.slice(kept).toReversed();
  const document = taken.reduce(
    (before, step) => applyChanges(before, step.inverse),
    history.document,
  );
  return { ...history, steps: history.steps.slice(0, kept), document };
}

/** The same document with its oldest `count` edits melted into the start: they can no longer be undone. */
export function foldOldest(history: EditHistory, count: number): EditHistory {
  const folded = history.steps.slice(0, count);
  const start = folded.reduce((before, step) => applyChanges(before, step.edit), history.start);
  return { ...history, start, steps: history.steps.slice(count) };
}
