import type { Place, PlaceLocation } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";

/** The edit that moves a place; refused by `applyEdit` where the position is nowhere in the world. */
export function movePlace(place: Place, location: PlaceLocation, stamp: EditStamp): Edit {
  return { ...stamp, subject: "movePlace", puts: [{ ...place, location }], deletes: [] };
}
