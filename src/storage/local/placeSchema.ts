import * as v from "valibot";
import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import type { Place } from "../../domain/places/place.ts";

const text = v.optional(v.string());
const texts = v.optional(v.array(v.string()));

/** The shape of a `Place` read back from outside the program; fields it does not name are kept. */
export const placeSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  kana: text,
  kinds: v.pipe(v.array(v.picklist(PLACE_KINDS)), v.minLength(1)),
  location: v.nullable(
    v.looseObject({
      lng: v.pipe(v.number(), v.finite()),
      lat: v.pipe(v.number(), v.finite()),
      precision: v.picklist(["exact", "building", "block", "hidden"]),
    }),
  ),
  address: text,
  venue: text,
  operator: text,
  scheduleText: text,
  fee: text,
  ride: text,
  audienceGroups: texts,
  activities: texts,
  phone: text,
  url: text,
  consultation: v.optional(v.boolean()),
  parentId: text,
  status: v.looseObject({
    state: v.picklist(["planned", "trial", "open", "suspended", "closed"]),
    from: text,
    to: text,
  }),
  verifiedOn: text,
  note: text,
  source: text,
  extra: v.optional(v.record(v.string(), v.string())),
});

/** Whether a value read back is a place. */
export function isPlace(value: unknown): value is Place {
  return v.is(placeSchema, value);
}
