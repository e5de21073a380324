import type { PlaceFields } from "../document/placeWith.ts";
import type { Audience } from "./audience.ts";
import { changedFields } from "./changedFields.ts";
import type { Place, PlaceField, PlaceStatus } from "./place.ts";
import type { PlaceKind } from "./placeKind.ts";
import { statusChange } from "./statusChange.ts";

/** One change asked of many places. */
export type BulkChange =
  | { readonly change: "status"; readonly status: PlaceStatus }
  /** The kind comes last, or first and alone. */
  | { readonly change: "addKind" | "onlyKind" | "dropKind"; readonly kind: PlaceKind }
  | { readonly change: "verifiedOn"; readonly day: string }
  /** Empty = it is not known any more. */
  | { readonly change: "operator"; readonly text: string }
  | { readonly change: "audienceGroups"; readonly groups: readonly string[] }
  /** `null` = as is usual for the field. */
  | {
      readonly change: "audience";
      readonly field: PlaceField;
      readonly audience: Audience | null;
    };

/**
 * What a change means for one place, as fields to change; empty = it is so already. A place keeps at least one
 * kind: the last cannot be dropped.
 */
export function bulkFields(place: Place, change: BulkChange): PlaceFields {
  return changedFields(place, { ...place, ...asked(place, change) });
}

function asked(place: Place, change: BulkChange): PlaceFields {
  switch (change.change) {
    case "status":
      return statusChange(place, change.status);
    case "onlyKind":
      return { kinds: [change.kind] };
    case "addKind":
      return place.kinds.includes(change.kind) ? {} : { kinds: [...place.kinds, change.kind] };
    case "dropKind": {
      const [first, ...rest] = place.kinds.filter((kind) => kind !== change.kind);
      return first === undefined ? {} : { kinds: [first, ...rest] };
    }
    case "verifiedOn":
      return { verifiedOn: change.day };
    case "operator":
      return { operator: change.text.trim() || undefined };
    case "audienceGroups":
      return { audienceGroups: change.groups.length === 0 ? undefined : change.groups };
    case "audience":
      return { audiences: audiencesWith(place, change.field, change.audience) };
  }
}

function audiencesWith(
  place: Place,
  field: PlaceField,
  audience: Audience | null,
): Place["audiences"] {
  const { [field]: _before, ...others } = place.audiences ?? {};
  const now = audience === null ? others : { ...others, [field]: audience };
  return Object.keys(now).length === 0 ? undefined : now;
}
