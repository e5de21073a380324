import { booleanOpWithPolyTree, ClipType, FillRule, type Path64, PolyTree64 } from "clipper2-ts";
import type { MultiPolygon, Position } from "geojson";
import { clipRingToBox } from "./clipRingToBox.ts";
import type { Bounds } from "./lngLat.ts";
import { multiPolygonBounds } from "./multiPolygonBounds.ts";
import { ringArea } from "./ringArea.ts";
import { treeAreas } from "./treeAreas.ts";

/** Grid of the overlay: 1e-8 degree, about 1 mm. */
const GRID = 1e8;
/** Degrees: about 1 m. */
const MARGIN = 1e-5;

/**
 * Union and intersection of areas in degrees, by Clipper2 on a grid of 1e-8 degree (1 mm).
 * Overlaps of parts count once; borders that share their corners leave no sliver. Results have
 * closed rings, outer anticlockwise, holes clockwise.
 */
export const polygonOverlay = { union, intersection };

function union(areas: readonly MultiPolygon[]): MultiPolygon {
  const all = areas.flatMap((area) => area.coordinates);
  const bounds = multiPolygonBounds({ type: "MultiPolygon", coordinates: all });
  if (!bounds) return { type: "MultiPolygon", coordinates: [] };
  const origin = onGrid(bounds[0], bounds[1]);
  return overlay(ClipType.Union, pathsOf(all, origin), [], origin);
}

function intersection(a: MultiPolygon, b: MultiPolygon): MultiPolygon {
  const boxA = multiPolygonBounds(a);
  const boxB = multiPolygonBounds(b);
  const west = Math.max(boxA?.[0] ?? Infinity, boxB?.[0] ?? Infinity);
  const south = Math.max(boxA?.[1] ?? Infinity, boxB?.[1] ?? Infinity);
  const east = Math.min(boxA?.[2] ?? -Infinity, boxB?.[2] ?? -Infinity);
  const north = Math.min(boxA?.[3] ?? -Infinity, boxB?.[3] ?? -Infinity);
  if (west >= east || south >= north) return { type: "MultiPolygon", coordinates: [] };
  const around: Bounds = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
  const origin = onGrid(west, south);
  const pathsA = pathsOf(clippedTo(a, around), origin);
  const pathsB = pathsOf(clippedTo(b, around), origin);
  return overlay(ClipType.Intersection, pathsA, pathsB, origin);
}

/** Only what is near can be in common; the lines that clipping draws lie outside both boxes. */
function clippedTo(area: MultiPolygon, box: Bounds): Position[][][] {
  return area.coordinates.map((polygon) => polygon.map((ring) => clipRingToBox(ring, box)));
}

interface GridPoint {
  readonly x: number;
  readonly y: number;
}

function onGrid(lng: number, lat: number): GridPoint {
  return { x: Math.round(lng * GRID), y: Math.round(lat * GRID) };
}

/** Grid paths from `origin`, wound so that the non-zero rule reads holes as holes and overlaps once. */
function pathsOf(polygons: readonly Position[][][], origin: GridPoint): Path64[] {
  return polygons.flatMap((polygon) =>
    polygon
      .map((ring, index) => {
        const path = ring.map(([lng, lat]) => ({
          x: Math.round(lng! * GRID) - origin.x,
          y: Math.round(lat! * GRID) - origin.y,
        }));
        const anticlockwise = ringArea(ring) > 0;
        return anticlockwise === (index === 0) ? path : path.toReversed();
      })
      .filter((path) => path.length >= 3),
  );
}

function overlay(kind: ClipType, a: Path64[], b: Path64[], origin: GridPoint): MultiPolygon {
  const tree = new PolyTree64();
  booleanOpWithPolyTree(kind, a, b, tree, FillRule.NonZero);
  const coordinates = treeAreas(tree).map((area) => area.map((ring) => positionsOf(ring, origin)));
  return { type: "MultiPolygon", coordinates };
}

function positionsOf(ring: Path64, origin: GridPoint): Position[] {
  const positions = ring.map(({ x, y }) => [(x + origin.x) / GRID, (y + origin.y) / GRID]);
  const first = positions[0];
  return first ? [...positions, [...first]] : positions;
}
