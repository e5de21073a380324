import type { PlaceLocation } from "../places/place.ts";
import type { LocatedAddress } from "./locatedAddress.ts";

/**
 * The position that a found address gives a place: 号 and 地番 stand for the building, anything rougher for the
 * block; a 個人宅 keeps it hidden. `null` where only the city or nothing was found.
 */
export function locationOfAddress(
  { level, position, boundM }: LocatedAddress,
  isHome: boolean,
): PlaceLocation | null {
  if (position === null || level === "city" || level === "none") return null;
  const precision = level === "number" ? "building" : "block";
  return {
    lng: position[0],
    lat: position[1],
    precision: isHome ? "hidden" : precision,
    ...(boundM !== null && { boundM }),
  };
}
