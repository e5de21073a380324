import { middleOfPoints } from "../addresses/middleOfPoints.ts";
import { parseAddress } from "../addresses/parseAddress.ts";
import type { LngLat } from "../geo/lngLat.ts";
import type { PublicPlace } from "../places/placeForAudience.ts";
import type { SpotEntry } from "./spotEntry.ts";

/**
 * Postcodes that stand in the addresses of places, at the middle of the places that have it.
 * LIMIT: no table of a town has postcodes, so that any other is not known.
 */
export function postcodeSpots(places: readonly PublicPlace[]): SpotEntry[] {
  const points = new Map<string, LngLat[]>();
  for (const { address, location } of places) {
    const { postcode } = parseAddress(address ?? "");
    if (postcode === null || location === null || location.precision === "hidden") continue;
    const known = points.get(postcode) ?? [];
    points.set(postcode, [...known, [location.lng, location.lat]]);
  }
  return Array.from(points, ([postcode, own]) => ({
    spot: { kind: "postcode", name: `〒${postcode.slice(0, 3)}-${postcode.slice(3)}` },
    keys: [postcode],
    at: () => middleOfPoints(own)?.position ?? null,
  }));
}
