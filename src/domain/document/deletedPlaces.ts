import { isPlace } from "../places/isPlace.ts";
import type { Place } from "../places/place.ts";
import type { TownDocument } from "./document.ts";
import type { DocumentChange } from "./documentChange.ts";
import { valuesBefore } from "./placeHistory.ts";

/** A place that is no more, as it was last. */
export interface DeletedPlace {
  readonly place: Place;
  readonly editId: string;
  /** ISO instant. */
  readonly at: string;
  readonly author: string;
}

/**
 * The places that were deleted and are not in the document now, the last deleted first; `restorePlace` brings
 * them back. What an undo took away again was never deleted: it stays with redo.
 */
export function deletedPlaces(
  changes: readonly DocumentChange[],
  document: TownDocument,
): DeletedPlace[] {
  const seen = new Set<string>();
  return changes.flatMap(({ editId, at, author, subject, places }) =>
    places.flatMap((changed) => {
      if (document.places.has(changed.id) || seen.has(changed.id)) return [];
      seen.add(changed.id);
      const place: unknown = { ...valuesBefore(changed), id: changed.id };
      if (changed.what !== "deleted" || subject === "undo" || !isPlace(place)) return [];
      return [{ place, editId, at, author }];
    }),
  );
}
