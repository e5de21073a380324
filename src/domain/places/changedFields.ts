import type { PlaceFields } from "../document/placeWith.ts";
import { isSameValue } from "./isSameValue.ts";
import type { Place } from "./place.ts";
import { PLACE_FIELDS } from "./placeFields.ts";

/**
 * The fields in which a place now differs from before, as `changePlace` takes them: one that is gone is
 * there as `undefined`. Empty = nothing has changed. So a person's edit never writes over a field that they
 * left alone.
 */
export function changedFields(before: Place, now: Omit<Place, "id">): PlaceFields {
  const changed = PLACE_FIELDS.filter((field) => field !== "id")
    .filter((field) => !isSameValue(before[field], now[field]))
    .map((field) => [field, now[field]]);
  return Object.fromEntries(changed);
}
