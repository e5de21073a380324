import { ramerDouglasPeucker } from "clipper2-ts";
import type { MultiPolygon, Position } from "geojson";
import { fieldContours, type PlaneRing } from "../geo/fieldContours.ts";
import { fromPlane, type LocalPlane, localPlane } from "../geo/localPlane.ts";
import { drawPiece, emptyField, type NearnessField } from "../geo/nearnessField.ts";
import type { ReachedStreets } from "./reachStreets.ts";

/** Samples of the band lie this far apart: a quarter of its half width. */
const STEP_M = 4;

/** Corners that stand out less than this are left out. */
const SIMPLIFIED_M = 0.25;

/**
 * The band around reached streets: all that lies within `halfWidthM` of them, ends and corners round,
 * holes kept, as a MultiPolygon in degrees (outer rings anticlockwise).
 *
 * Made on a grid of 4 m, so that the time grows with the streets and not with their crossings.
 * Limit: true to about 0.5 m; gaps narrower than 4 m are closed; over towns of more than about
 * 16 km × 16 km the grid is 8 m. The band is drawn as wide on a bridge as on land.
 */
export function reachShape(streets: ReachedStreets, halfWidthM: number): MultiPolygon {
  const { positions, firstPosition } = streets;
  if (positions.length === 0) return { type: "MultiPolygon", coordinates: [] };
  const plane = localPlane([positions[0]!, positions[1]!]);
  const positionsM = positionsOnPlane(positions, plane);
  const field = emptyField(boxOf(positionsM), halfWidthM, STEP_M);
  drawStreets(field, positionsM, firstPosition);
  const coordinates = fieldContours(field, halfWidthM).map((area) =>
    area.map((ring) => ringInDegrees(ring, plane)).filter((ring) => ring.length > 3),
  );
  return { type: "MultiPolygon", coordinates };
}

function positionsOnPlane(positions: Float64Array, plane: LocalPlane): Float64Array {
  return positions.map((degrees, index) =>
    index % 2 === 0
      ? (degrees - plane.lng0) * plane.metresPerLng
      : (degrees - plane.lat0) * plane.metresPerLat,
  );
}

function boxOf(positionsM: Float64Array) {
  const box = { westM: Infinity, southM: Infinity, eastM: -Infinity, northM: -Infinity };
  for (let index = 0; index < positionsM.length; index += 2) {
    box.westM = Math.min(box.westM, positionsM[index]!);
    box.eastM = Math.max(box.eastM, positionsM[index]!);
    box.southM = Math.min(box.southM, positionsM[index + 1]!);
    box.northM = Math.max(box.northM, positionsM[index + 1]!);
  }
  return box;
}

function drawStreets(
  field: NearnessField,
  positionsM: Float64Array,
  firstPosition: Uint32Array,
): void {
  for (let part = 0; part + 1 < firstPosition.length; part++) {
    for (let at = firstPosition[part]! + 1; at < firstPosition[part + 1]!; at++) {
      drawPiece(field, [
        positionsM[2 * at - 2]!,
        positionsM[2 * at - 1]!,
        positionsM[2 * at]!,
        positionsM[2 * at + 1]!,
      ]);
    }
  }
}

function ringInDegrees(ring: PlaneRing, plane: LocalPlane): Position[] {
  const inMillimetres = ring.map(([xM, yM]) => ({
    x: Math.round(xM * 1000),
    y: Math.round(yM * 1000),
  }));
  const kept = ramerDouglasPeucker(inMillimetres, SIMPLIFIED_M * 1000).map(({ x, y }) =>
    fromPlane(plane, x / 1000, y / 1000),
  );
  const first = kept[0];
  return first === undefined ? [] : [...kept, [...first]];
}
