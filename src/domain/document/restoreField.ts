import type { Place, PlaceField } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";
import { placeWith } from "./placeWith.ts";

/** The edit that gives one field of a place an earlier value; `undefined` takes an optional field away. */
export function restoreField<F extends Exclude<PlaceField, "id">>(
  place: Place,
  field: F,
  value: Place[F] | undefined,
  stamp: EditStamp,
): Edit {
  const puts = [placeWith(place, { [field]: value })];
  return { ...stamp, subject: "restoreField", puts, deletes: [] };
}
