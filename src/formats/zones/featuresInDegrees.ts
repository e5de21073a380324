import type { Position } from "geojson";
import { isOnEarth } from "../../domain/geo/isOnEarth.ts";
import type { Problem } from "../../domain/problem.ts";
import { isInJapan } from "../../domain/geo/isInJapan.ts";
import { degreesOfFile } from "../coordinates/degreesOfFile.ts";
import type { DegreesOf } from "../coordinates/toDegrees.ts";
import type { ZoneFeature, ZoneFeatures } from "./zoneFeatures.ts";

/**
 * The features with their positions in degrees, turned or converted where the file's coordinates are
 * known, and told. Features with positions that no degrees can be are left out; none is left where the
 * whole file is in metres of an unknown system.
 */
export function featuresInDegrees(
  { features, crs }: ZoneFeatures,
  file: string,
  toDegrees: (epsg: number) => DegreesOf | null,
  problems: Problem[],
): readonly ZoneFeature[] {
  const degreesOf = degreesOfFile(features.flatMap(positionsOf), crs, file, toDegrees, problems);
  if (degreesOf === null) return [];
  const turned = features.map((feature) => inDegrees(feature, degreesOf));
  const inWorld = turned.filter((feature) => isFeatureInWorld(feature, file, problems));
  tellOutsideJapan(inWorld, file, problems);
  return inWorld;
}

function positionsOf({ polygons }: ZoneFeature): Position[] {
  return polygons.flat(2);
}

function inDegrees(feature: ZoneFeature, degreesOf: DegreesOf): ZoneFeature {
  const polygons = feature.polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): Position => [...degreesOf(x!, y!)])),
  );
  return { ...feature, polygons };
}

function isFeatureInWorld(feature: ZoneFeature, file: string, problems: Problem[]): boolean {
  const outside = positionsOf(feature).find(([lng, lat]) => !isOnEarth(lng!, lat!));
  if (!outside) return true;
  const params = { name: "", found: `${outside[1]}, ${outside[0]}` };
  problems.push({
    code: "coordinatesOutsideWorld",
    severity: "error",
    file,
    row: feature.row,
    params,
  });
  return false;
}

function tellOutsideJapan(
  features: readonly ZoneFeature[],
  file: string,
  problems: Problem[],
): void {
  const outside = features.flatMap(positionsOf).find(([lng, lat]) => !isInJapan(lng!, lat!));
  if (!outside) return;
  const params = { found: `${outside[1]}, ${outside[0]}` };
  problems.push({ code: "zonesOutsideJapan", severity: "warning", file, params });
}
