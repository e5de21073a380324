import type { Geometry } from "geojson";
import type { Checked } from "../../domain/problem.ts";
import { columnOf } from "../table/columnOf.ts";
import { isJson } from "../table/isJson.ts";
import { readGeojson } from "../table/readGeojson.ts";
import { readTable } from "../table/readTable.ts";
import type { Table } from "../table/table.ts";
import { lineOfWkt } from "./lineOfWkt.ts";

/** A table or a GeoJSON file as rows of properties with a geometry, in the file's own coordinates. */
export interface FeatureSheet {
  readonly header: readonly string[];
  readonly rows: readonly FeatureRow[];
  readonly crs: unknown;
}

export interface FeatureRow {
  /** As a person counts it in the file. */
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** `null` = none; `unreadable` = something else stands where one should. */
  readonly geometry: Geometry | "unreadable" | null;
}

/** Reads CSV, TSV, Excel (a column `geometry` or `WKT` is the line of the row) or GeoJSON. */
export async function readFeatureSheet(
  bytes: Uint8Array,
  file: string,
): Promise<Checked<FeatureSheet>> {
  if (isJson(bytes)) {
    const { value, problems } = readGeojson(bytes, file);
    return { value: value && sheetOfFeatures(value.features, value.crs), problems };
  }
  const { value, problems } = await readTable(bytes, file);
  return { value: value && sheetOfTable(value), problems };
}

function sheetOfFeatures(features: readonly FeatureRow[], crs: unknown): FeatureSheet {
  const header = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  return { header, rows: features, crs };
}

function sheetOfTable({ header, rows, firstRow }: Table): FeatureSheet {
  const line = columnOf(header, ["geometry", "wkt", "geom", "the_geom"]);
  const filled = rows.flatMap((cells, i): FeatureRow[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const named = header.map((name, column) => [name, cells[column] ?? ""] as const);
    const properties = Object.fromEntries(named.filter((_, column) => column !== line));
    const text = (cells[line] ?? "").trim();
    const geometry = text === "" ? null : (lineOfWkt(text) ?? "unreadable");
    return [{ row: firstRow + i, properties, geometry }];
  });
  return { header: header.filter((_, column) => column !== line), rows: filled, crs: undefined };
}
