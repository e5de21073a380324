import type { MultiPolygon } from "geojson";
import type { Bounds } from "./lngLat.ts";

/** The box around all positions in degrees; `null` where there is none. */
export function multiPolygonBounds(geometry: MultiPolygon): Bounds | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const ring of geometry.coordinates.flat()) {
    for (const position of ring) {
      const lng = position[0]!;
      const lat = position[1]!;
      if (lng < west) west = lng;
      if (lng > east) east = lng;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return west <= east && south <= north ? [west, south, east, north] : null;
}
