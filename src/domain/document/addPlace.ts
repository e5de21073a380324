import type { Place } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";

/** The edit that adds a place; refused by `applyEdit` where its id is taken. */
export function addPlace(place: Place, stamp: EditStamp): Edit {
  return { ...stamp, subject: "addPlace", puts: [place], deletes: [] };
}
