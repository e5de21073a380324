import type { FieldChange } from "../intake/importPlan.ts";
import type { EditSubject } from "./edit.ts";

/** One edit as history tells it: who, when, what, field by field. Plain enough to be kept and written out. */
export interface DocumentChange {
  readonly editId: string;
  /** ISO instant. */
  readonly at: string;
  readonly author: string;
  readonly subject: EditSubject;
  /** What an undo or redo is about; `null` = no longer known. Only with these two. */
  readonly about?: EditSubject | null;
  readonly places: readonly ChangedPlace[];
  /** Came with a copy put back: it did not lead to the document as it is here. */
  readonly copied?: true;
}

export interface ChangedPlace {
  readonly id: string;
  /** Its name then. */
  readonly name: string;
  readonly what: "added" | "changed" | "deleted";
  /** Every field it had, where it was added or deleted. */
  readonly changes: readonly FieldChange[];
}
