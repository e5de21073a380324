import type { Edit } from "./edit.ts";

/** What can be undone and what can be redone, the next one last. */
export interface UndoStacks {
  readonly undo: readonly Edit[];
  readonly redo: readonly Edit[];
}

/**
 * The two stacks that a list of edits stands for, oldest first. An undo moves to the redo stack what it
 * undoes, a redo back; any other edit clears redo. Edits whose beginning was melted away give the
 * same stacks, shorter at the bottom.
 */
export function undoStacks(edits: Iterable<Edit>): UndoStacks {
  const undo: Edit[] = [];
  const redo: Edit[] = [];
  for (const edit of edits) {
    if (edit.subject === "undo") {
      takeOut(undo, edit.undoes);
      redo.push(edit);
    } else if (edit.subject === "redo") {
      takeOut(redo, edit.undoes);
      undo.push(edit);
    } else {
      undo.push(edit);
      redo.length = 0;
    }
  }
  return { undo, redo };
}

function takeOut(stack: Edit[], id: string | undefined): void {
  const index = stack.findLastIndex((edit) => edit.id === id);
  if (index >= 0) stack.splice(index, 1);
}
