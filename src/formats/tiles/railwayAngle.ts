import { distanceFromOrigin } from "../../domain/geo/distanceFromOrigin.ts";
import type { Feature, Geometry, Position } from "geojson";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { metresPerLat, metresPerLng } from "../../domain/geo/localPlane.ts";

/** Direction of the railway piece nearest to a station, in degrees clockwise from east; `null` without a railway. */
export function railwayAngle(railways: readonly Feature[], [lng, lat]: LngLat): number | null {
  const scaleX = metresPerLng(lat);
  const scaleY = metresPerLat(lat);
  let nearestM = Infinity;
  let angle: number | null = null;
  for (const [from, to] of railways.flatMap(({ geometry }) => piecesOf(geometry))) {
    const a = [(from[0]! - lng) * scaleX, (lat - from[1]!) * scaleY] as const;
    const b = [(to[0]! - lng) * scaleX, (lat - to[1]!) * scaleY] as const;
    const distanceM = distanceFromOrigin(...a, ...b);
    if (distanceM >= nearestM) continue;
    nearestM = distanceM;
    angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  }
  return angle;
}

function piecesOf(geometry: Geometry): [Position, Position][] {
  if (geometry.type === "MultiLineString") return geometry.coordinates.flatMap(pairs);
  return geometry.type === "LineString" ? pairs(geometry.coordinates) : [];
}

function pairs(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).map((to, index) => [line[index]!, to]);
}
