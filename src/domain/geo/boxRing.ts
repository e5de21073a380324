import type { Position } from "geojson";
import type { Bounds } from "./lngLat.ts";

/** The border of a box as a closed ring, anticlockwise from its south-west corner. */
export function boxRing([west, south, east, north]: Bounds): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
