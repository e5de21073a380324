import type { MultiPolygon } from "geojson";
import { metresPerLat, metresPerLng } from "./localPlane.ts";
import { multiPolygonBounds } from "./multiPolygonBounds.ts";
import { ringArea } from "./ringArea.ts";

/**
 * Area in square metres: outer rings less their holes, whatever their winding, on the plane of the
 * middle latitude. Limit: within 0.2 % for shapes in Japan up to 20 km from north to south; parts that
 * overlap each other count twice.
 */
export function multiPolygonAreaM2(geometry: MultiPolygon): number {
  const bounds = multiPolygonBounds(geometry);
  if (!bounds) return 0;
  const middle = (bounds[1] + bounds[3]) / 2;
  let squareDegrees = 0;
  for (const [outer, ...holes] of geometry.coordinates) {
    const holesArea = holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0);
    squareDegrees += Math.max(0, Math.abs(ringArea(outer ?? [])) - holesArea);
  }
  return squareDegrees * metresPerLng(middle) * metresPerLat(middle);
}
