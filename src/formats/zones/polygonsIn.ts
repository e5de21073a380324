import type { Position } from "geojson";
import { isRecord } from "../../domain/isRecord.ts";

/** The polygons of a geometry as it was read, and how many positions in them were no two numbers. */
export interface ReadPolygons {
  readonly polygons: Position[][][];
  readonly positionsDropped: number;
}

/**
 * The polygons in a value that should be a GeoJSON geometry: Polygon, MultiPolygon, or those inside a
 * GeometryCollection; heights are left out. `null` for any other geometry.
 */
export function polygonsIn(geometry: unknown): ReadPolygons | null {
  const polygons = rawPolygons(geometry);
  if (polygons === null) return null;
  let positionsDropped = 0;
  const kept = polygons.map((polygon) =>
    listOf(polygon).map((ring) => {
      const positions = listOf(ring).flatMap(positionOf);
      positionsDropped += listOf(ring).length - positions.length;
      return positions;
    }),
  );
  return { polygons: kept, positionsDropped };
}

function rawPolygons(geometry: unknown): readonly unknown[] | null {
  if (!isRecord(geometry)) return null;
  if (geometry.type === "GeometryCollection") {
    const found = listOf(geometry.geometries)
      .map(polygonsOf)
      .filter((each) => each !== null);
    return found.length > 0 ? found.flat() : null;
  }
  return polygonsOf(geometry);
}

function polygonsOf(geometry: unknown): readonly unknown[] | null {
  if (!isRecord(geometry)) return null;
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? listOf(geometry.coordinates) : null;
}

function positionOf(value: unknown): Position[] {
  const [x, y]: unknown[] = listOf(value);
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y)
    ? [[x, y]]
    : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
