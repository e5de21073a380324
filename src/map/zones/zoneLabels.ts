import type { Feature, FeatureCollection, Point, Position } from "geojson";
import { labelPoint } from "../../domain/geo/labelPoint.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { localPlane, toPlane } from "../../domain/geo/localPlane.ts";
import type { Zone } from "../../domain/zones/zoneSet.ts";
import { wrapJa } from "../../text/wrapJa.ts";
import { metresPerPixel } from "../metresPerPixel.ts";
import type { ZoneFigure } from "./zoneFigure.ts";

/** Where the name of a zone stands, and how far the nearest border is. */
export interface ZoneSpot {
  readonly at: LngLat;
  readonly roomM: number;
}

/** The best spot for each zone's name; `null` for a zone without land. Independent of any figure. */
export function zoneSpots(zones: readonly Zone[]): (ZoneSpot | null)[] {
  return zones.map(({ geometry }) => {
    const at = labelPoint(geometry);
    if (at === null) return null;
    const rings = geometry.coordinates.flat();
    return { at, roomM: Math.min(...rings.map((ring) => distanceToRingM(at, ring))) };
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

/** One name with its figure. */
export interface ZoneLabelProperties {
  readonly label: string;
  readonly figure: string;
  /** The more people a figure stands for, the earlier its name is placed. */
  readonly order: number;
}

/** Two lines of text are about this far from their middle to their corner, in px. */
const LEAST_ROOM_PX = 16;
/** A letter is 14 px wide; a name may reach over the narrowest part of its zone by this much. */
const ROOM_PX_PER_LETTER = 14 * 0.27;

/** The names that have room inside their zone at a zoom; a label never leans on the neighbour's land. */
export function zoneLabels(
  zones: readonly Zone[],
  spots: readonly (ZoneSpot | null)[],
  figures: readonly (ZoneFigure | null)[],
  zoom: number,
): FeatureCollection<Point, ZoneLabelProperties> {
  const features = zones.flatMap(({ name }, index): Feature<Point, ZoneLabelProperties>[] => {
    const spot = spots[index];
    if (!spot) return [];
    const roomPx = spot.roomM / metresPerPixel(spot.at[1], zoom);
    if (roomPx < Math.max(LEAST_ROOM_PX, name.length * ROOM_PX_PER_LETTER)) return [];
    const figure = figures[index]?.text ?? "";
    const properties = { label: wrapJa(name), figure, order: -spot.roomM };
    return [
      { type: "Feature", properties, geometry: { type: "Point", coordinates: [...spot.at] } },
    ];
  });
  return { type: "FeatureCollection", features };
}
