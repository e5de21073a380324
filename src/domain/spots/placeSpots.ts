import type { PublicPlace } from "../places/placeForAudience.ts";
import type { SpotEntry } from "./spotEntry.ts";
import { spotKey } from "./spotKey.ts";

/** The places of the list, by name and ふりがな; not those of which the position is kept back. */
export function placeSpots(places: readonly PublicPlace[]): SpotEntry[] {
  return places.flatMap(({ name, kana, location }) => {
    if (location === null || location.precision === "hidden") return [];
    const spot = { kind: "place" as const, name, ...(kana !== undefined && { kana }) };
    const keys = [...new Set([spotKey(name), ...(kana === undefined ? [] : [spotKey(kana)])])];
    return [{ spot, keys, at: () => [location.lng, location.lat] as const }];
  });
}
