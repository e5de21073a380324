import type { EditStamp } from "../../../src/domain/document/edit.ts";
import type { Place } from "../../../src/domain/places/place.ts";

/** A サロン with this id somewhere in the imaginary town. */
export function salon(id: string, name = `サロン ${id}`): Place {
  return {
    id,
    name,
    kinds: ["salon"],
    location: { lng: 137.9, lat: 34.6, precision: "exact" },
    status: { state: "open" },
  };
}

/** A stamp for the edit with this id, made by 花子 on one autumn day. */
export function stamp(id: string): EditStamp {
  return { id, at: "2026-11-20T01:02:03.000Z", author: "花子" };
}
