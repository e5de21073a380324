import type { PublicPlace } from "../places/placeForAudience.ts";
import type { SpotEntry } from "./spotEntry.ts";
import { spotKey } from "./spotKey.ts";

/**
 * The places of the list, by name and ふりがな; not those of which the position is kept back. Places of one name
 * at about one position (within 0.001°, some 100 m) are one spot.
 */
export function placeSpots(places: readonly PublicPlace[]): SpotEntry[] {
  const known = new Set<string>();
  return places.flatMap(({ name, kana, location }) => {
    if (location === null || location.precision === "hidden") return [];
    const same = `${name} ${location.lng.toFixed(3)} ${location.lat.toFixed(3)}`;
    if (known.has(same)) return [];
    known.add(same);
    const spot = { kind: "place" as const, name, ...(kana !== undefined && { kana }) };
    const keys = [...new Set([spotKey(name), ...(kana === undefined ? [] : [spotKey(kana)])])];
    return [{ spot, keys, at: () => [location.lng, location.lat] as const }];
  });
}
