import type { Feature, MultiLineString, Position } from "geojson";
import type { Zone } from "../../domain/zones/zoneSet.ts";

/**
 * The borders of all zones as lines, each stretch once: where two zones share a border it would
 * otherwise be drawn twice, and two dashed lines over each other fill each other's gaps.
 * Limit: borders are the same only where both zones have the same corners, to about 10 cm.
 */
export function zoneBorders(zones: readonly Zone[]): Feature<MultiLineString> {
  const neighbours = new Map<string, Corner>();
  for (const { geometry } of zones) {
    for (const ring of geometry.coordinates.flat()) addRing(neighbours, ring);
  }
  const coordinates: Position[][] = [];
  for (const endsOnly of [true, false]) {
    for (const corner of neighbours.values()) {
      if (endsOnly && corner.next.size === 2) continue;
      while (corner.next.size > 0) coordinates.push(lineFrom(corner));
    }
  }
  return { type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } };
}

/** A corner of the borders, with the corners that it still has an undrawn stretch to. */
interface Corner {
  readonly position: Position;
  readonly next: Set<Corner>;
  /** How many stretches meet here. */
  meeting: number;
}

function addRing(corners: Map<string, Corner>, ring: readonly Position[]): void {
  let last: Corner | null = null;
  for (const position of ring) {
    const corner = cornerAt(corners, position);
    if (last !== null && last !== corner && !last.next.has(corner)) {
      last.next.add(corner);
      corner.next.add(last);
      last.meeting++;
      corner.meeting++;
    }
    last = corner;
  }
}

function cornerAt(corners: Map<string, Corner>, position: Position): Corner {
  const key = `${Math.round(position[0]! * 1e6)},${Math.round(position[1]! * 1e6)}`;
  const known = corners.get(key);
  if (known) return known;
  const corner: Corner = { position, next: new Set(), meeting: 0 };
  corners.set(key, corner);
  return corner;
}

/** Follows the border to the next corner where other borders meet, taking its stretches away. */
function lineFrom(start: Corner): Position[] {
  const line = [start.position];
  let corner = start;
  do {
    const [next] = corner.next;
    if (next === undefined) break;
    corner.next.delete(next);
    next.next.delete(corner);
    line.push(next.position);
    corner = next;
  } while (corner.meeting === 2);
  return line;
}
