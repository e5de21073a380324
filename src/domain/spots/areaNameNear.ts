import { distanceM } from "../geo/distanceM.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { zoneLocator } from "../zones/zoneLocator.ts";
import type { SpotIndex } from "./spotIndex.ts";

/**
 * What the area around a position is called, so that nobody has to show where exactly they are: the nearest
 * 町丁目 within 500 m, else the nearest name of a place on the base map within 500 m, else the first 圏域 that
 * holds the position; `null` = nothing near has a name.
 * LIMIT: by the middle of each 町丁目, not by its border: beside a border it may be the one across.
 */
export function areaNameNear({ towns, sources }: SpotIndex, [lng, lat]: LngLat): string | null {
  const named = nearest(towns(), lng, lat) ?? nearest(placeNames(sources.basemap), lng, lat);
  if (named !== null) return named;
  for (const set of sources.zoneSets) {
    const zone = set.zones[zoneLocator(set)(lng, lat)];
    if (zone !== undefined) return zone.name;
  }
  return null;
}

const FARTHEST_M = 500;

interface NamedPoint {
  readonly name: string;
  readonly at: LngLat;
}

function nearest(points: readonly NamedPoint[], lng: number, lat: number): string | null {
  let [name, leastM]: [string | null, number] = [null, FARTHEST_M];
  for (const point of points) {
    const awayM = distanceM(lng, lat, ...point.at);
    if (awayM > leastM || (awayM === leastM && name !== null)) continue;
    [name, leastM] = [point.name, awayM];
  }
  return name;
}

function placeNames(basemap: SpotIndex["sources"]["basemap"]): NamedPoint[] {
  return (basemap?.features ?? []).flatMap(({ geometry, properties: { kind, name } }) => {
    if (kind !== "placeName" || name === undefined || geometry.type !== "Point") return [];
    const [lng, lat] = geometry.coordinates;
    return lng === undefined || lat === undefined ? [] : [{ name, at: [lng, lat] as const }];
  });
}
