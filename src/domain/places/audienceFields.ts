import type { PlaceField } from "./place.ts";
import { PLACE_FIELDS } from "./placeFields.ts";

/** The fields whose audience can be chosen: all but those without which there is no place to speak of. */
export const AUDIENCE_FIELDS: readonly PlaceField[] = PLACE_FIELDS.filter(
  (field) => !["id", "name", "kinds", "status", "audiences"].includes(field),
);
