import { AUDIENCES } from "./audience.ts";
import { fieldAudience } from "./fieldAudience.ts";
import type { Place } from "./place.ts";
import { PLACE_FIELDS } from "./placeFields.ts";

/**
 * Whether somebody has decided to keep a part of this place from the public: it is a 個人宅, its position
 * is hidden, its consent was withdrawn, or a field has a narrower audience than fields of this name usually
 * have.
 */
export function keepsBack(place: Place): boolean {
  if (place.privateHome === true || place.location?.precision === "hidden") return true;
  if (place.consent?.withdrawnOn !== undefined) return true;
  const { audiences: chosen = {}, ...usual } = place;
  return PLACE_FIELDS.some(
    (field) =>
      chosen[field] !== undefined &&
      AUDIENCES.indexOf(fieldAudience(place, field)) >
        AUDIENCES.indexOf(fieldAudience(usual, field)),
  );
}
