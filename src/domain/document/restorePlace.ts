import type { Place } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";

/** The edit that puts an earlier version of a place in its stead, or a deleted one back. */
export function restorePlace(version: Place, stamp: EditStamp): Edit {
  return { ...stamp, subject: "restorePlace", puts: [version], deletes: [] };
}
