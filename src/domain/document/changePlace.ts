import type { Place } from "../places/place.ts";
import type { Edit, EditStamp } from "./edit.ts";

/** Fields to change; an optional one given as `undefined` is taken away. */
export type PlaceFields = Partial<Omit<Place, "id">>;

/**
 * The edit that changes fields of a place.
 * Limit: the whole place is put, so of two people who change one place at once the later one stands.
 */
export function changePlace(place: Place, fields: PlaceFields, stamp: EditStamp): Edit {
  const changed = withoutUndefined({
    ...place,
    ...fields,
    id: place.id,
    name: fields.name ?? place.name,
    kinds: fields.kinds ?? place.kinds,
    location: fields.location === undefined ? place.location : fields.location,
    status: fields.status ?? place.status,
  });
  return { ...stamp, subject: "changePlace", puts: [changed], deletes: [] };
}

function withoutUndefined<T extends object>(value: T): T {
  const kept = { ...value };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
