import type { Checked, Problem } from "../../domain/problem.ts";
import type { ZoneSet, ZoneSetKind } from "../../domain/zones/zoneSet.ts";
import { featuresInDegrees } from "./featuresInDegrees.ts";
import { namedZones } from "./namedZones.ts";
import type { DegreesOf } from "../coordinates/toDegrees.ts";
import { zoneColumns } from "./zoneColumns.ts";
import { zoneFeatures } from "./zoneFeatures.ts";

/** What is known of the set besides the file; what is not given is guessed from its columns and name. */
export interface ZonesAsked {
  readonly file: string;
  readonly id?: string;
  readonly name?: string;
  readonly kind?: ZoneSetKind;
  readonly asOf?: string;
  /** Converts declared or plain foreign coordinates (`toDegrees`); without it they are refused. */
  readonly toDegrees?: (epsg: number) => DegreesOf | null;
}

/**
 * Reads zones from GeoJSON: 国土数値情報 A27 and A32, e-Stat 町丁・字, or any polygons with a name.
 * Features of one code are one zone; rings are closed and cleaned; swapped degrees are turned. What
 * could not be used is told by row; `null` where no zone is left. Never throws.
 */
export function readZones(bytes: Uint8Array, asked: ZonesAsked): Checked<ZoneSet> {
  const { file } = asked;
  const read = zoneFeatures(bytes, file);
  if (read.value === null) return { value: null, problems: read.problems };
  const problems: Problem[] = [...read.problems];
  const toDegrees = asked.toDegrees ?? (() => null);
  const features = featuresInDegrees(read.value, file, toDegrees, problems);
  const columns = zoneColumns(features.map(({ properties }) => properties));
  const kind = asked.kind ?? columns.kind;
  const zones = namedZones(features, columns, kind, file, problems);
  if (zones.length === 0) {
    if (!problems.some(({ severity }) => severity === "error")) {
      const params = { expected: "面（Polygon）の GeoJSON" };
      problems.push({ code: "fileUnreadable", severity: "error", file, params });
    }
    return { value: null, problems };
  }
  const name = asked.name ?? columns.setName ?? file.replace(/^.*[/\\]|\.[^.]*$/g, "");
  const set = { id: asked.id ?? kind, name, kind, zones };
  return { value: asked.asOf === undefined ? set : { ...set, asOf: asked.asOf }, problems };
}
