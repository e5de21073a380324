import type { Position } from "geojson";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { OsmTags } from "../../domain/network/osmWay.ts";
import { tagsOfProperties } from "../../domain/network/tagsOfProperties.ts";
import type { Problem } from "../../domain/problem.ts";
import { degreesOfFile } from "../coordinates/degreesOfFile.ts";
import { toDegrees } from "../coordinates/toDegrees.ts";
import { columnOf } from "../table/columnOf.ts";
import { propertyText } from "../table/propertyText.ts";
import type { FeatureRow, FeatureSheet } from "./readFeatureSheet.ts";
import { idText } from "./idText.ts";

/** One row of an edge table as the file has it: ids not yet matched, the line in degrees. */
export interface ReadEdge {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly tags: OsmTags;
  /** `null` = none. */
  readonly line: readonly LngLat[] | null;
  /** Not a number where the cell is none. */
  readonly lengthM: number | undefined;
}

/** The edges of a table, and what it calls its columns. */
export interface ReadEdges {
  readonly edges: readonly ReadEdge[];
  readonly columns: EdgeColumns;
}

export type EdgeColumns = Readonly<Record<"from" | "to" | "length", string | undefined>>;

const COLUMNS = {
  from: ["from", "u", "source", "from_node", "from_id", "start_node", "start", "始点"],
  to: ["to", "v", "target", "to_node", "to_id", "end_node", "end", "終点"],
  length: ["length_m", "length", "長さ", "延長", "距離", "distance"],
};

/**
 * The edges of an edge table. All other columns are taken for tags of OpenStreetMap; of several values
 * in a list (`['residential', 'service']`, as OSMnx writes joined ways) the first counts. A row whose
 * line cannot be read is left out and told. `null`, told, where a column is missing or the coordinates
 * are of a system that is not known.
 */
export function edgeRows(sheet: FeatureSheet, file: string, problems: Problem[]): ReadEdges | null {
  const { header, crs } = sheet;
  const columns: EdgeColumns = {
    from: header[columnOf(header, COLUMNS.from)],
    to: header[columnOf(header, COLUMNS.to)],
    length: header[columnOf(header, COLUMNS.length)],
  };
  if (columns.from === undefined || columns.to === undefined) {
    const params = { expected: "道の両はしの点の番号（from と to、u と v など）" };
    problems.push({ code: "columnMissing", severity: "error", file, params });
    return null;
  }
  const rows = sheet.rows.filter((row) => hasUsableLine(row, file, problems));
  const positions = rows.flatMap(positionsOf);
  const degreesOf = degreesOfFile(positions, crs, file, toDegrees, problems);
  if (degreesOf === null) return null;
  const edges = rows.map((row) => {
    const line = positionsOf(row).map(([x, y]) => degreesOf(x!, y!));
    return { ...edgeOfRow(row, columns), line: line.length < 2 ? null : line };
  });
  return { edges, columns };
}

function hasUsableLine({ row, geometry }: FeatureRow, file: string, problems: Problem[]): boolean {
  if (geometry === null) return true;
  if (geometry !== "unreadable" && geometry.type === "LineString") return true;
  const params = { found: geometry === "unreadable" ? "WKTではない文字" : geometry.type };
  problems.push({ code: "streetNotALine", severity: "warning", file, row, params });
  return false;
}

function positionsOf({ geometry }: FeatureRow): readonly Position[] {
  const isLine = geometry !== null && geometry !== "unreadable" && geometry.type === "LineString";
  return isLine ? geometry.coordinates : [];
}

function edgeOfRow({ row, properties }: FeatureRow, columns: EdgeColumns): Omit<ReadEdge, "line"> {
  const used = new Set(Object.values(columns));
  const others = Object.entries(properties).filter(([name]) => !used.has(name));
  const length = propertyText(properties[columns.length ?? ""])
    .normalize("NFKC")
    .trim();
  return {
    row,
    from: idText(properties[columns.from ?? ""]),
    to: idText(properties[columns.to ?? ""]),
    tags: tagsOfProperties(
      Object.fromEntries(others.map(([name, value]) => [name, firstOf(value)])),
    ),
    lengthM: length === "" ? undefined : Number(length),
  };
}

function firstOf(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[])[0];
  const list = typeof value === "string" ? /^\[\s*['"]([^'"]*)['"]/.exec(value.trim()) : null;
  return list?.[1] ?? value;
}
