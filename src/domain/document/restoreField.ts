import type { FieldChange } from "../intake/importPlan.ts";
import { isPlace } from "../places/isPlace.ts";
import type { Place } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";
import { placeWith } from "./placeWith.ts";

/**
 * The edit that gives one field of a place the value it had before a change; what was absent is taken away.
 * `null` = history holds no value that this field can have.
 */
export function restoreField(
  place: Place,
  { field, before }: Pick<FieldChange, "field" | "before">,
  stamp: EditStamp,
): Edit | null {
  const restored = placeWith(place, { [field]: before });
  if (!isPlace(restored)) return null;
  return { ...stamp, subject: "restoreField", puts: [restored], deletes: [] };
}
