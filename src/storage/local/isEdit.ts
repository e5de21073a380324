import * as v from "valibot";
import { EDIT_SUBJECTS, type Edit } from "../../domain/document/edit.ts";
import type { Place } from "../../domain/places/place.ts";
import { isPlace } from "../../domain/places/isPlace.ts";

const editSchema = v.pipe(
  v.looseObject({
    id: v.pipe(v.string(), v.minLength(1)),
    at: v.string(),
    author: v.string(),
    subject: v.picklist(EDIT_SUBJECTS),
    undoes: v.optional(v.string()),
    puts: v.array(v.custom<Place>(isPlace)),
    deletes: v.array(v.string()),
  }),
  v.check(
    ({ subject, undoes }) => (subject === "undo" || subject === "redo") === (undoes !== undefined),
  ),
);

/** Whether a value read back is an edit. */
export function isEdit(value: unknown): value is Edit {
  return v.is(editSchema, value);
}
