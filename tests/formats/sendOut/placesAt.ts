import type { Place } from "../../../src/domain/places/place.ts";
import { placeForAudience, type PublicPlace } from "../../../src/domain/places/placeForAudience.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";

/** A place that the public gets as it stands. */
export function publicPlace(fields: Partial<Place> = {}): PublicPlace {
  return placeForAudience(
    {
      id: "a",
      name: "縁側 なかむら",
      kinds: ["engawa"],
      location: { lng: 137.9311234, lat: 34.5011237, precision: "exact" },
      status: { state: "open" },
      ...fields,
    },
    "public",
  )!;
}

/** Understood rules with nothing else to them. */
export function schedule(fields: Partial<Schedule>): Schedule {
  return {
    text: "",
    certainty: "understood",
    doubts: [],
    rules: [],
    closings: [],
    moves: [],
    ...fields,
  };
}
