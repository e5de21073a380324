import type { Place } from "../places/place.ts";

/** Fields to change; an optional one given as `undefined` is taken away. */
export type PlaceFields = Partial<Omit<Place, "id">>;

/** The place with these fields; name, kinds, position and status, given as `undefined`, stay as they are. */
export function placeWith(place: Place, fields: PlaceFields): Place {
  return withoutUndefined({
    ...place,
    ...fields,
    id: place.id,
    name: fields.name ?? place.name,
    kinds: fields.kinds ?? place.kinds,
    location: fields.location === undefined ? place.location : fields.location,
    status: fields.status ?? place.status,
  });
}

function withoutUndefined<T extends object>(value: T): T {
  const kept = { ...value };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
