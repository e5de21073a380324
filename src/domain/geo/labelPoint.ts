import type { MultiPolygon, Position } from "geojson";
import polylabel from "polylabel";
import type { LngLat } from "./lngLat.ts";
import { metresPerLat, metresPerLng } from "./localPlane.ts";
import { multiPolygonAreaM2 } from "./multiPolygonAreaM2.ts";

const PRECISION_M = 10;

/**
 * Where a name stands best: the point of the biggest part farthest from its border, holes counted
 * (pole of inaccessibility); `null` for an empty geometry. Limit: within 10 m of the farthest.
 */
export function labelPoint(geometry: MultiPolygon): LngLat | null {
  const part = biggestPart(geometry);
  const first = part?.[0]?.[0];
  if (!part || !first) return null;
  const lng0 = first[0]!;
  const lat0 = first[1]!;
  const scaleX = metresPerLng(lat0);
  const scaleY = metresPerLat(lat0);
  const inMetres = part.map((ring) =>
    ring.map(([lng, lat]) => [(lng! - lng0) * scaleX, (lat! - lat0) * scaleY]),
  );
  const [x, y] = polylabel(inMetres, PRECISION_M);
  return [lng0 + x / scaleX, lat0 + y / scaleY];
}

function biggestPart(geometry: MultiPolygon): Position[][] | undefined {
  let biggest: Position[][] | undefined;
  let biggestM2 = -1;
  for (const part of geometry.coordinates) {
    const areaM2 = multiPolygonAreaM2({ type: "MultiPolygon", coordinates: [part] });
    if (areaM2 > biggestM2) [biggest, biggestM2] = [part, areaM2];
  }
  return biggest;
}
