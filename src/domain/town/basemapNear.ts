import { geometryPositions } from "../geo/geometryPositions.ts";
import type { Bounds } from "../geo/lngLat.ts";
import type { Basemap } from "./basemap.ts";

/**
 * The base map without what lies wholly beyond one side of a box; `null` where nothing is left.
 * Limit: a shape around a corner of the box may stay though it does not reach into it.
 */
export function basemapNear(basemap: Basemap, [west, south, east, north]: Bounds): Basemap | null {
  const features = basemap.features.filter(({ geometry }) => {
    const positions = geometryPositions(geometry);
    return (
      positions.some(([lng]) => lng! >= west) &&
      positions.some(([lng]) => lng! <= east) &&
      positions.some(([, lat]) => lat! >= south) &&
      positions.some(([, lat]) => lat! <= north)
    );
  });
  return features.length === 0 ? null : { ...basemap, features };
}
