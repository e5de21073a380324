import type { WalkTo } from "../../../src/domain/find/foundPlace.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import type { PublicPlace } from "../../../src/domain/places/placeForAudience.ts";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";

/** A サロン that is held, with the fields that matter to a test. */
export function somePlace(name: string, fields: Partial<Place> = {}): PublicPlace {
  const place: Place = {
    id: name,
    name,
    kinds: ["salon"],
    location: { lng: 137.9, lat: 34.5, precision: "building" },
    status: { state: "open" },
    scheduleText: "毎週金曜 10:00〜11:30",
    ...fields,
  };
  const [seen] = publicPlacesOf([place]);
  if (seen === undefined) throw new Error(`${name} is not public`);
  return seen;
}

/** So many metres along streets, at 60 m a minute. */
export function walk(distanceM: number): WalkTo {
  return { distanceM, minutes: Math.ceil(distanceM / 60), isStraight: false };
}
