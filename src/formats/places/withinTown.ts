import { boundsAround } from "../../domain/geo/boundsAround.ts";
import { isInBounds } from "../../domain/geo/isInBounds.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";

/** Places of neighbouring towns count too: people walk across borders. Beyond this it is a wrong position. */
const NEIGHBOURHOOD_M = 10_000;

/** Whether a position lies in the town's bounds or at most 10 km from them. */
export function withinTown(lng: number, lat: number, town: Bounds): boolean {
  return isInBounds(boundsAround(town, NEIGHBOURHOOD_M), [lng, lat]);
}
