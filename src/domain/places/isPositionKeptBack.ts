import type { Place } from "./place.ts";

/** Whether the public gets only a rough position: a 個人宅, or one that somebody has hidden. */
export function isPositionKeptBack(place: Place): boolean {
  return place.privateHome === true || place.location?.precision === "hidden";
}
