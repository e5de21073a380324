import type { Geometry, Position } from "geojson";
import type { LngLat } from "../geo/lngLat.ts";
import type { Checked, Problem } from "../problem.ts";
import { networkFromOsm } from "./networkFromOsm.ts";
import type { OsmTags, OsmWay } from "./osmWay.ts";
import { tagsOfProperties } from "./tagsOfProperties.ts";
import type { WalkNetwork } from "./walkNetwork.ts";

/** A GeoJSON feature, as far as it matters here. */
export interface StreetFeature {
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: Geometry | null;
}

/**
 * The walking network of GeoJSON lines in degrees; two lines join where they share a vertex (to 0.0000001°).
 *
 * Properties are read as OpenStreetMap tags and go through the same rules; a line without any is a street.
 * Limit: lines that cross without a common vertex do not join, like a bridge over a street.
 * Problems: `streetNotALine` (row = the feature, from 1) for what is not a line,
 * and those of `networkFromOsm`.
 */
export function networkFromLines(features: readonly StreetFeature[]): Checked<WalkNetwork> {
  const ways: OsmWay[] = [];
  const problems: Problem[] = [];
  const vertexIds = new Map<string, number>();
  for (const [index, { geometry, properties }] of features.entries()) {
    const lines = linesOf(geometry);
    if (lines === null) {
      const params = { found: geometry?.type ?? "null", expected: "LineString" };
      problems.push({ code: "streetNotALine", severity: "warning", row: index + 1, params });
      continue;
    }
    const tags = tagsOfProperties(properties);
    for (const line of lines) ways.push(wayAlong(line, tags, ways.length, vertexIds));
  }
  const network = networkFromOsm({ ways, nodeTags: new Map() });
  return { value: network.value, problems: [...problems, ...network.problems] };
}

function linesOf(geometry: Geometry | null): readonly Position[][] | null {
  if (geometry?.type === "LineString") return [geometry.coordinates];
  return geometry?.type === "MultiLineString" ? geometry.coordinates : null;
}

function wayAlong(
  line: readonly Position[],
  tags: OsmTags,
  id: number,
  vertexIds: Map<string, number>,
): OsmWay {
  const positions = line.map(([lng, lat]): LngLat => [lng ?? Number.NaN, lat ?? Number.NaN]);
  const nodeIds = positions.map(([lng, lat]) => {
    const key = `${lng.toFixed(7)} ${lat.toFixed(7)}`;
    const known = vertexIds.get(key) ?? vertexIds.size;
    vertexIds.set(key, known);
    return known;
  });
  return { id, tags, nodeIds, positions };
}
