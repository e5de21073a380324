import Flatbush from "flatbush";
import type { MultiPolygon } from "geojson";
import { boxRing } from "../geo/boxRing.ts";
import { isInsideEdges } from "../geo/isInsideEdges.ts";
import { multiPolygonAreaM2 } from "../geo/multiPolygonAreaM2.ts";
import { multiPolygonBounds } from "../geo/multiPolygonBounds.ts";
import { polygonEdges } from "../geo/polygonEdges.ts";
import { polygonOverlay } from "../geo/polygonOverlay.ts";
import { meshBounds } from "./meshBounds.ts";
import type { PeopleShape } from "./peopleCell.ts";

/** How much of a shape lies inside a boundary, and that part of it. */
export interface InsidePart {
  /** Of its area; 1 = all, 0 = none. */
  readonly share: number;
  readonly shape: PeopleShape;
}

/** A smaller part of a cell than this is taken for none of it: it may come from rounding alone. */
const LEAST_SHARE = 1e-4;

/**
 * Prepares a boundary, given as areas that may overlap or share borders, and gives the question how
 * much of a shape lies inside it. A shape without a place is outside.
 */
export function insideBoundary(
  boundary: readonly MultiPolygon[],
): (shape: PeopleShape) => InsidePart {
  const area = polygonOverlay.union(boundary);
  const edges = polygonEdges(area.coordinates.flat());
  const index = indexOf(edges);
  return (shape) => {
    if (shape.kind === "point") {
      return { share: isInsideEdges(edges, shape.lng, shape.lat) ? 1 : 0, shape };
    }
    const geometry = shape.kind === "polygon" ? shape.geometry : meshArea(shape.codes);
    const bounds = multiPolygonBounds(geometry);
    if (!bounds) return { share: 0, shape };
    if (!index || index.search(...bounds).length === 0) {
      const [west, south, east, north] = bounds;
      const isInside = isInsideEdges(edges, (west + east) / 2, (south + north) / 2);
      return { share: isInside ? 1 : 0, shape };
    }
    const inside = polygonOverlay.intersection(geometry, area);
    const share = multiPolygonAreaM2(inside) / multiPolygonAreaM2(geometry);
    if (!(share > LEAST_SHARE)) return { share: 0, shape };
    if (share > 1 - LEAST_SHARE) return { share: 1, shape };
    return { share, shape: { kind: "polygon", geometry: inside } };
  };
}

function indexOf(edges: Float64Array): Flatbush | null {
  if (edges.length === 0) return null;
  const index = new Flatbush(edges.length / 4);
  for (let i = 0; i < edges.length; i += 4) {
    const xLow = edges[i]!;
    const xHigh = edges[i + 2]!;
    index.add(Math.min(xLow, xHigh), edges[i + 1]!, Math.max(xLow, xHigh), edges[i + 3]);
  }
  index.finish();
  return index;
}

function meshArea(codes: readonly string[]): MultiPolygon {
  const coordinates = codes.flatMap((code) => {
    const bounds = meshBounds(code);
    return bounds ? [[boxRing(bounds)]] : [];
  });
  return { type: "MultiPolygon", coordinates };
}
