import { labelPoint } from "../geo/labelPoint.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { meshBounds } from "./meshBounds.ts";
import type { PeopleShape } from "./peopleCell.ts";

/**
 * The one point that stands for a cell: the middle of its first mesh (the one that others were added
 * to), the point of its biggest part farthest from the border, or the point itself.
 * `null` where the shape has no place: no readable mesh code, no part, no finite degrees.
 */
export function cellCentre(shape: PeopleShape): LngLat | null {
  if (shape.kind === "meshes") return middleOfFirstMesh(shape.codes);
  if (shape.kind === "polygon") return labelPoint(shape.geometry);
  const { lng, lat } = shape;
  return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null;
}

function middleOfFirstMesh(codes: readonly string[]): LngLat | null {
  for (const code of codes) {
    const bounds = meshBounds(code);
    if (bounds) return [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  }
  return null;
}
