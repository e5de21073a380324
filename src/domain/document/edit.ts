import type { Place } from "../places/place.ts";

/**
 * One change to the document, as whole entities put or deleted: the same value feeds undo, the journal
 * and, later, the team server. `puts` replace an entity of the same id or add it.
 */
export interface Edit {
  /** UUIDv7, made where the edit was made. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly author: string;
  readonly subject: EditSubject;
  readonly puts: readonly Place[];
  readonly deletes: readonly string[];
}

/** What the edit was, for the words of undo and history. */
export type EditSubject =
  "addPlace" | "movePlace" | "changePlace" | "deletePlace" | "undo" | "redo";
