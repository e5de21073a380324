import type { Geometry } from "geojson";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { geojsonInDegrees } from "../coordinates/geojsonInDegrees.ts";
import { decodeBrokenText } from "../table/decodeBrokenText.ts";
import { decodeText } from "../table/decodeText.ts";
import { type ReadFeature, readGeojson } from "../table/readGeojson.ts";
import { brokenCharacters } from "./brokenCharacters.ts";
import { featureCollectionOf } from "./featureCollectionOf.ts";
import type { MapRecord } from "./mapRecord.ts";
import { refused } from "./refused.ts";
import { tableOfRecords } from "./tableOfRecords.ts";

/**
 * The features of a GeoJSON file as a table: a FeatureCollection, one feature, or one feature a line, in
 * any Japanese encoding. Positions are turned into degrees where the file's system is known; where it is
 * not they stand in the columns X and Y as they are, and it is told.
 */
export function jsonTables(bytes: Uint8Array, file: string): Checked<readonly FoundTable[]> {
  const whole = decodeText(bytes);
  const broken = whole === null ? decodeBrokenText(bytes) : null;
  const decoded = whole ?? broken;
  const collection = decoded && featureCollectionOf(decoded.text);
  if (!decoded || collection === null) return refused("fileDamaged", file, { kept: "" });
  if (collection === "other") return refused("fileKindUnsupported", file, { found: "json" });
  const inDegrees = geojsonInDegrees(collection, file);
  const features = inDegrees.value ?? readGeojson(collection, file).value?.features;
  if (!features || features.length === 0) return refused("tableMissing", file);
  const records = features.map((feature) => recordOf(feature, inDegrees.value !== null));
  const { encoding } = decoded;
  const source = { file, sheet: null, format: "geojson", encoding } as const;
  const { value, problems } = tableOfRecords(records, source);
  const doubts: Problem[] = inDegrees.problems.map((each) => ({
    ...each,
    severity: "warning" as const,
  }));
  if (broken !== null) doubts.unshift(brokenCharacters(broken, file));
  return { value: value && [value], problems: [...doubts, ...problems] };
}

function recordOf({ row, properties, geometry }: ReadFeature, inDegrees: boolean): MapRecord {
  const cells = new Map(
    Object.entries(properties).map(([name, value]) => [name, valueText(value)]),
  );
  const position = pointOf(geometry);
  if (position === null) return { row, cells, point: null, shape: geometry?.type ?? null };
  const [lng, lat] = position;
  if (inDegrees) return { row, cells, point: { lng, lat }, shape: null };
  for (const [name, value] of [
    ["X", lng],
    ["Y", lat],
  ] as const) {
    if (!cells.has(name)) cells.set(name, String(value));
  }
  return { row, cells, point: null, shape: null };
}

function pointOf(geometry: Geometry | null): readonly [number, number] | null {
  const lone = geometry?.type === "MultiPoint" && geometry.coordinates.length === 1;
  const position = lone
    ? geometry.coordinates[0]
    : geometry?.type === "Point"
      ? geometry.coordinates
      : undefined;
  return position ? [position[0]!, position[1]!] : null;
}

/** Lists and objects inside a property are kept as JSON. */
function valueText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}
