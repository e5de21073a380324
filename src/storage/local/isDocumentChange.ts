import * as v from "valibot";
import type { DocumentChange } from "../../domain/document/documentChange.ts";
import { EDIT_SUBJECTS } from "../../domain/document/edit.ts";

const subject = v.picklist(EDIT_SUBJECTS);
const changeSchema = v.looseObject({
  editId: v.string(),
  at: v.string(),
  author: v.string(),
  subject,
  about: v.optional(v.nullable(subject)),
  copied: v.optional(v.literal(true)),
  places: v.array(
    v.looseObject({
      id: v.string(),
      name: v.string(),
      what: v.picklist(["added", "changed", "deleted"]),
      changes: v.array(v.looseObject({ field: v.string() })),
    }),
  ),
});

/**
 * Whether a value read back is what an edit did. Values of fields are not looked at: what is restored from them is
 * checked as a place.
 */
export function isDocumentChange(value: unknown): value is DocumentChange {
  return v.is(changeSchema, value);
}
