import type { Position } from "geojson";
import { ringArea } from "../../domain/geo/ringArea.ts";

/** Polygons as GeoJSON wants them, and how many rings had no area. */
export interface CleanPolygons {
  readonly polygons: Position[][][];
  readonly ringsDropped: number;
}

/**
 * Closes rings, leaves out positions that repeat the one before, turns outer rings anticlockwise and
 * holes clockwise, and leaves out rings without an area (a part with its holes, where it is the outer one).
 */
export function cleanPolygons(polygons: readonly Position[][][]): CleanPolygons {
  const rings = polygons.flat().length;
  const kept = polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map(closedRing);
    if (!outer || ringArea(outer) === 0) return [];
    return [[outer, ...holes.filter((hole) => ringArea(hole) !== 0)].map(wound)];
  });
  return { polygons: kept, ringsDropped: rings - kept.flat().length };
}

function closedRing(ring: readonly Position[]): Position[] {
  const closed = ring.filter((position, i) => i === 0 || !isSame(position, ring[i - 1]!));
  const first = closed[0];
  if (first && !isSame(first, closed.at(-1)!)) closed.push([...first]);
  return closed;
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function wound(ring: Position[], index: number): Position[] {
  return ringArea(ring) > 0 === (index === 0) ? ring : ring.toReversed();
}
