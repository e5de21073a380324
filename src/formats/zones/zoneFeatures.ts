import type { Position } from "geojson";
import type { Checked, Problem } from "../../domain/problem.ts";
import { jsonOf } from "../table/jsonOf.ts";
import { isRecord } from "../../domain/isRecord.ts";
import { polygonsIn } from "./polygonsIn.ts";

/** One feature with polygons, in the file's own coordinates; `row` counts from 1. */
export interface ZoneFeature {
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: Position[][][];
}

/** The features of a file and the value of its old `crs` member. */
export interface ZoneFeatures {
  readonly features: readonly ZoneFeature[];
  readonly crs: unknown;
}

/**
 * The features with polygons of a GeoJSON file in any Japanese encoding. Others are told: no geometry,
 * or one that is no area. `null` only where the file is no GeoJSON.
 */
export function zoneFeatures(bytes: Uint8Array, file: string): Checked<ZoneFeatures> {
  const json = jsonOf(bytes);
  const list = featureList(json);
  if (list === null) {
    const params = { expected: "面（Polygon）の GeoJSON" };
    return { value: null, problems: [{ code: "fileUnreadable", severity: "error", file, params }] };
  }
  const problems: Problem[] = [];
  const features = list.flatMap((feature, i): ZoneFeature[] => {
    const polygons = readPolygons(feature, { file, row: i + 1 }, problems);
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
    return polygons.length > 0 ? [{ row: i + 1, properties, polygons }] : [];
  });
  return { value: { features, crs: isRecord(json) ? json.crs : undefined }, problems };
}

function featureList(json: unknown): readonly unknown[] | null {
  if (!isRecord(json)) return null;
  if (json.type === "FeatureCollection") return Array.isArray(json.features) ? json.features : null;
  if (json.type === "Feature") return [json];
  return polygonsIn(json) === null ? null : [{ geometry: json }];
}

function readPolygons(
  feature: unknown,
  where: { readonly file: string; readonly row: number },
  problems: Problem[],
): Position[][][] {
  const geometry = isRecord(feature) ? feature.geometry : null;
  const read = polygonsIn(geometry);
  if (read === null) {
    const isMissing = geometry === null || geometry === undefined;
    const found = isRecord(geometry) ? String(geometry.type) : "？";
    problems.push(
      isMissing
        ? { code: "zoneEmpty", severity: "warning", ...where }
        : { code: "geometryUnsupported", severity: "warning", ...where, params: { found } },
    );
    return [];
  }
  const { polygons, positionsDropped } = read;
  if (positionsDropped > 0) {
    const params = { count: positionsDropped };
    problems.push({ code: "zonePositionsDropped", severity: "warning", ...where, params });
  }
  const filled = polygons.filter((polygon) => polygon.some((ring) => ring.length > 0));
  if (filled.length === 0) problems.push({ code: "zoneEmpty", severity: "warning", ...where });
  return filled;
}
