import type { PlaceField } from "../places/place.ts";
import type { Place } from "../places/place.ts";
import { differences } from "./differences.ts";
import { isSame } from "./isSame.ts";
import { placeWith } from "./placeWith.ts";

/** A place that two people have changed, with the fields of both. */
export interface MergedPlace {
  readonly place: Place;
  /** What both changed, to something else each: here `mine` stands. */
  readonly overlaps: readonly PlaceField[];
}

/**
 * Brings two changes of one place together field by field: what only one of them changed from `base` stands,
 * where both did `mine` stands. A field is merged as a whole, so of two changes in one list of 実績 or one set
 * of unknown columns mine stands.
 */
export function mergedPlace(base: Place, mine: Place, theirs: Place): MergedPlace {
  const changes = differences(base, mine);
  const fields = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  const overlaps = changes.filter(
    ({ field, before, after }) => !isSame(theirs[field], before) && !isSame(theirs[field], after),
  );
  return { place: placeWith(theirs, fields), overlaps: overlaps.map(({ field }) => field) };
}
