import type { Place } from "../../../src/domain/places/place.ts";

/** A place that is open somewhere, different from others only in what a test says. */
export function somePlace(fields: Partial<Place> = {}): Place {
  return {
    id: "p1",
    name: "縁側 なかむら",
    kinds: ["engawa"],
    location: { lng: 139.4, lat: 35.3, precision: "exact" },
    status: { state: "open" },
    ...fields,
  };
}

/** The same, so many metres east of it. */
export function placeAtM(id: string, eastM: number): Place {
  return somePlace({
    id,
    location: { lng: 139.4 + eastM / 90_900, lat: 35.3, precision: "exact" },
  });
}
