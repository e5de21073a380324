import { middleOfPoints } from "../addresses/middleOfPoints.ts";
import { parseAddress } from "../addresses/parseAddress.ts";
import type { LngLat } from "../geo/lngLat.ts";
import type { PublicPlace } from "../places/placeForAudience.ts";
import type { NamedTown } from "./namedTowns.ts";
import type { SpotEntry } from "./spotEntry.ts";

/**
 * Postcodes of 町, and those that stand in the addresses of places, at the middle of what has them.
 * LIMIT: a table without postcodes leaves those of the places alone.
 */
export function postcodeSpots(
  places: readonly PublicPlace[],
  towns: readonly NamedTown[],
): SpotEntry[] {
  const points = new Map<string, LngLat[]>();
  for (const { postcode, at } of towns) {
    if (postcode !== "") points.set(postcode, [...(points.get(postcode) ?? []), at]);
  }
  const ofTowns = new Set(points.keys());
  for (const { address, location } of places) {
    const { postcode } = parseAddress(address ?? "");
    if (postcode === null || location === null || location.precision === "hidden") continue;
    if (ofTowns.has(postcode)) continue;
    const known = points.get(postcode) ?? [];
    points.set(postcode, [...known, [location.lng, location.lat]]);
  }
  return Array.from(points, ([postcode, own]) => ({
    spot: { kind: "postcode", name: `〒${postcode.slice(0, 3)}-${postcode.slice(3)}` },
    keys: [postcode],
    at: () => middleOfPoints(own)?.position ?? null,
  }));
}
