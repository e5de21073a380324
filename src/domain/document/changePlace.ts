import type { Place } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";
import { placeWith, type PlaceFields } from "./placeWith.ts";

/**
 * The edit that changes fields of a place. The whole place is put; where another tab has changed it since,
 * `rebaseEdits` brings the fields of both together.
 */
export function changePlace(place: Place, fields: PlaceFields, stamp: EditStamp): Edit {
  return { ...stamp, subject: "changePlace", puts: [placeWith(place, fields)], deletes: [] };
}
