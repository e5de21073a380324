import { isOnEarth } from "../geo/isOnEarth.ts";
import type { Place } from "../places/place.ts";
import type { Problem } from "../problem.ts";

/** What forbids keeping a place: no name, or a position that is nowhere in the world; `null` = nothing. */
export function checkPlace(place: Place): Problem | null {
  const { id, name, location } = place;
  if (name.trim() === "") return { code: "nameMissing", severity: "error", params: { id } };
  if (location === null || isOnEarth(location.lng, location.lat)) return null;
  return {
    code: "coordinatesOutsideWorld",
    severity: "error",
    params: { id, name, found: `${location.lat}, ${location.lng}` },
  };
}
