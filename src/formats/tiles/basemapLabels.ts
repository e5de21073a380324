import type { Feature, MultiPolygon, Point, Position } from "geojson";
import { labelPoint } from "../../domain/geo/labelPoint.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { metresPerLat, metresPerLng } from "../../domain/geo/localPlane.ts";
import type { Basemap, BasemapKind, BasemapProperties } from "../../domain/town/basemap.ts";
import { wrapJa } from "../../text/wrapJa.ts";

/** A name on the base map. `label` may break where it holds U+200B; `angle` turns a station's bar. */
export interface LabelProperties {
  readonly kind: BasemapKind;
  readonly name: string;
  readonly label: string;
  /** Degrees clockwise from east, along the railway; stations only. */
  readonly angle?: number;
}

/**
 * The names of the base map as points: its named points, and one point for each named area, at the spot
 * farthest from its border. Areas of water named like a river line are left to that line; buildings
 * have their landmark.
 */
export function basemapLabels(basemap: Basemap): Feature<Point, LabelProperties>[] {
  const rivers = new Set(namesOf(basemap, "riverLine"));
  const railways = basemap.features.filter(({ properties }) => properties.kind === "railway");
  const labels: Feature<Point, LabelProperties>[] = [];
  for (const { geometry, properties } of basemap.features) {
    const { kind, name } = properties;
    if (!name || kind === "building" || (kind === "water" && rivers.has(name))) continue;
    const at = positionOf(geometry);
    if (at === null) continue;
    const angle = kind === "station" ? railwayAngle(railways, at) : null;
    labels.push(
      label({ kind, name, label: wrapJa(name), ...(angle === null ? {} : { angle }) }, at),
    );
  }
  return labels;
}

function label(properties: LabelProperties, [lng, lat]: LngLat): Feature<Point, LabelProperties> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lng, lat] } };
}

function namesOf(basemap: Basemap, kind: BasemapKind): string[] {
  return basemap.features.flatMap(({ properties }) =>
    properties.kind === kind && properties.name ? [properties.name] : [],
  );
}

function positionOf(geometry: Basemap["features"][number]["geometry"]): LngLat | null {
  if (geometry.type === "Point") return [geometry.coordinates[0]!, geometry.coordinates[1]!];
  if (geometry.type === "MultiPolygon") return labelPoint(geometry);
  if (geometry.type !== "Polygon") return null;
  const asMany: MultiPolygon = { type: "MultiPolygon", coordinates: [geometry.coordinates] };
  return labelPoint(asMany);
}

/** Direction of the railway piece nearest to a station; `null` where there is no railway. */
function railwayAngle(
  railways: readonly Feature<Basemap["features"][number]["geometry"], BasemapProperties>[],
  [lng, lat]: LngLat,
): number | null {
  const scaleX = metresPerLng(lat);
  const scaleY = metresPerLat(lat);
  let nearestM = Infinity;
  let angle: number | null = null;
  for (const [from, to] of railways.flatMap(({ geometry }) => piecesOf(geometry))) {
    const a = [(from[0]! - lng) * scaleX, (lat - from[1]!) * scaleY] as const;
    const b = [(to[0]! - lng) * scaleX, (lat - to[1]!) * scaleY] as const;
    const distanceM = distanceFromOrigin(a, b);
    if (distanceM >= nearestM) continue;
    nearestM = distanceM;
    angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  }
  return angle;
}

function piecesOf(geometry: Basemap["features"][number]["geometry"]): [Position, Position][] {
  if (geometry.type === "MultiLineString") return geometry.coordinates.flatMap(pairs);
  return geometry.type === "LineString" ? pairs(geometry.coordinates) : [];
}

function pairs(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).map((to, index) => [line[index]!, to]);
}

function distanceFromOrigin(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = lengthSquared === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / lengthSquared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay));
}
