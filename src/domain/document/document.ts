import type { Place } from "../places/place.ts";

/**
 * What a team would miss if it were lost. Changed only by `applyEdit`. The order of the places has no
 * meaning; to hand them to a worker or a file, spread them: `[...document.places.values()]`.
 */
export interface TownDocument {
  readonly places: ReadonlyMap<string, Place>;
}

/** A document of these places; of two with one id the later stays. */
export function documentOf(places: Iterable<Place>): TownDocument {
  const byId = new Map<string, Place>();
  for (const place of places) byId.set(place.id, place);
  return { places: byId };
}
