import type { MultiPolygon, Position } from "geojson";
import { fromPlane, localPlane } from "../../../src/domain/geo/localPlane.ts";

/** Areas are drawn in metres east and north of here. */
export const DRAWING_PLANE = localPlane([139.7, 35.6]);

/** A position drawn in metres. */
export function drawnPosition(xM: number, yM: number): Position {
  return fromPlane(DRAWING_PLANE, xM, yM);
}

/** A closed ring around a box drawn in metres, anticlockwise. */
export function boxRing(westM: number, southM: number, eastM: number, northM: number): Position[] {
  return [
    drawnPosition(westM, southM),
    drawnPosition(eastM, southM),
    drawnPosition(eastM, northM),
    drawnPosition(westM, northM),
    drawnPosition(westM, southM),
  ];
}

/** An area of polygons; each polygon is its outer ring and its holes. */
export function area(...coordinates: Position[][][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}
