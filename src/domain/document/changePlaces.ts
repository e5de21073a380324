import type { Place } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";
import { placeWith, type PlaceFields } from "./placeWith.ts";

/** One edit that changes the same fields of many places, done and undone at once; refused for none. */
export function changePlaces(places: Iterable<Place>, fields: PlaceFields, stamp: EditStamp): Edit {
  const puts = Array.from(places, (place) => placeWith(place, fields));
  return { ...stamp, subject: "changePlaces", puts, deletes: [] };
}
