import type { FieldChange } from "../intake/importPlan.ts";
import type { Place, PlaceField } from "../places/place.ts";
import { isSame } from "./isSame.ts";

/** The fields in which two versions of a place differ, all but the id; `null` = there is no place. */
export function differences(before: Place | null, after: Place | null): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of fieldsOf({ ...before, ...after })) {
    const [old, now] = [before?.[field], after?.[field]];
    if (!isSame(old, now)) changes.push({ field, before: old, after: now });
  }
  return changes;
}

function fieldsOf(place: object): PlaceField[] {
  return Object.keys(place).filter((field): field is PlaceField => field !== "id");
}
