import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { WalkTarget } from "../../worker/find/findJobs.ts";

/** The places that have a position, as the worker is asked about them. */
export function walkTargets(places: readonly PublicPlace[]): WalkTarget[] {
  return places.flatMap(({ id, location }) =>
    location === null ? [] : [{ id, at: [location.lng, location.lat] }],
  );
}
