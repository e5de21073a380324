import type { Edit, EditStamp } from "./edit.ts";

/** The edit that deletes a place; refused by `applyEdit` where there is none of this id. */
export function deletePlace(placeId: string, stamp: EditStamp): Edit {
  return { ...stamp, subject: "deletePlace", puts: [], deletes: [placeId] };
}
