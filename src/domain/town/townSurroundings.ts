import { boundsAround } from "../geo/boundsAround.ts";
import type { Bounds } from "../geo/lngLat.ts";

/**
 * How far around a town its streets are kept: the longest preset is 15 minutes at 80 m a minute,
 * 1,200 m, and a way may leave the town and come back.
 */
const SURROUNDINGS_M = 1500;

/** The box in which streets and base map matter to a town: its bounds and 1,500 m around them. */
export function townSurroundings(town: Bounds): Bounds {
  return boundsAround(town, SURROUNDINGS_M);
}
