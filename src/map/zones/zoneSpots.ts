import type { Position } from "geojson";
import { labelPoint } from "../../domain/geo/labelPoint.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { localPlane, toPlane } from "../../domain/geo/localPlane.ts";
import { polygonEdges } from "../../domain/geo/polygonEdges.ts";
import type { Zone } from "../../domain/zones/zoneSet.ts";

/** Where the name of a zone stands best, and what is needed to move it about inside. */
export interface ZoneSpot {
  readonly at: LngLat;
  /** How far the nearest border is. */
  readonly roomM: number;
  /** The sides of all parts, as `isInsideEdges` takes them. */
  readonly edges: Float64Array;
}

/** The best spot for each zone's name; `null` for a zone without land. Independent of any figure. */
export function zoneSpots(zones: readonly Zone[]): (ZoneSpot | null)[] {
  return zones.map(({ geometry }) => {
    const at = labelPoint(geometry);
    if (at === null) return null;
    const rings = geometry.coordinates.flat();
    const roomM = Math.min(...rings.map((ring) => distanceToRingM(at, ring)));
    return { at, roomM, edges: polygonEdges(rings) };
  });
}

function distanceToRingM([lng, lat]: LngLat, ring: readonly Position[]): number {
  const plane = localPlane([lng, lat]);
  const corners = ring.map((corner) => toPlane(plane, corner[0]!, corner[1]!));
  let nearestM = Infinity;
  for (const [index, [bx, by]] of corners.entries()) {
    const [ax, ay] = corners[index - 1] ?? [bx, by];
    const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = lengthSquared === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / lengthSquared;
    const t = Math.min(1, Math.max(0, along));
    nearestM = Math.min(nearestM, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)));
  }
  return nearestM;
}
