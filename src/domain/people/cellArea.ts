import type { Position } from "geojson";
import type { Bounds } from "../geo/lngLat.ts";
import { multiPolygonBounds } from "../geo/multiPolygonBounds.ts";
import { polygonEdges } from "../geo/polygonEdges.ts";
import { meshBounds } from "./meshBounds.ts";
import type { PeopleShape } from "./peopleCell.ts";

/** One part of a cell: a box, or a polygon with the box around it. */
export interface AreaPart {
  readonly bounds: Bounds;
  /** `polygonEdges` of the part; `null` = the whole box. */
  readonly edges: Float64Array | null;
}

/** The parts of the area that a cell stands for; none for a point, or where no mesh code can be read. */
export function cellArea(shape: PeopleShape): readonly AreaPart[] {
  if (shape.kind === "polygon") return shape.geometry.coordinates.flatMap(polygonPart);
  if (shape.kind === "point") return [];
  return shape.codes.flatMap((code) => {
    const bounds = meshBounds(code);
    return bounds ? [{ bounds, edges: null }] : [];
  });
}

function polygonPart(polygon: Position[][]): AreaPart[] {
  const bounds = multiPolygonBounds({ type: "MultiPolygon", coordinates: [polygon] });
  return bounds ? [{ bounds, edges: polygonEdges(polygon) }] : [];
}
