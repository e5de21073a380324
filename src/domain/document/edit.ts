import type { Place } from "../places/place.ts";

/**
 * One change to the document, as whole entities put or deleted: the same value feeds undo, the journal
 * and, later, the team server.
 */
export interface Edit extends EditStamp, EditChanges {
  readonly subject: EditSubject;
  /** The id of the edit whose inverse this is; there if and only if the subject is undo or redo. */
  readonly undoes?: string;
}

/** Which edit, when and by whom: given by the caller, since the domain has no clock and no chance. */
export interface EditStamp {
  /** UUIDv7, made where the edit was made. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly author: string;
}

/** `puts` replace an entity of the same id or add it; `deletes` are ids. An id stands here only once. */
export interface EditChanges {
  readonly puts: readonly Place[];
  readonly deletes: readonly string[];
}

/** What the edit was, for the words of undo and history. */
export const EDIT_SUBJECTS = [
  "addPlace",
  "movePlace",
  "changePlace",
  "deletePlace",
  "deletePlaces",
  "changePlaces",
  "importPlaces",
  "restoreField",
  "restorePlace",
  "restoreCopy",
  "undo",
  "redo",
] as const;
export type EditSubject = (typeof EDIT_SUBJECTS)[number];
