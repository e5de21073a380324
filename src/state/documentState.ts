import type { Edit } from "../domain/document/edit.ts";
import { firstMade } from "../domain/document/undoEdit.ts";
import { undoStacks } from "../domain/document/undoStacks.ts";
import type { KeptState } from "../storage/local/documentKeeper.ts";
import type { AppState } from "./appState.ts";

type DocumentState = Pick<
  AppState,
  | "document"
  | "history"
  | "saving"
  | "undoSubject"
  | "redoSubject"
  | "documentProblems"
  | "baseChanged"
>;

/** What the screens show of the running document: its places, what undo is about, whether it is safe. */
export function documentState({ history, save, problems, baseChanged }: KeptState): DocumentState {
  const { undo, redo } = undoStacks(history.steps.map(({ edit }) => edit));
  const subjectOf = (edit: Edit | undefined) =>
    edit === undefined ? null : (firstMade(history, edit)?.subject ?? edit.subject);
  return {
    document: history.document,
    history,
    saving: save,
    undoSubject: subjectOf(undo.at(-1)),
    redoSubject: subjectOf(redo.at(-1)),
    documentProblems: problems,
    baseChanged,
  };
}
