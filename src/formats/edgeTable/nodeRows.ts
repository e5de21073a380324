import type { Position } from "geojson";
import type { NodeRow } from "../../domain/network/networkFromEdgeTable.ts";
import type { Problem } from "../../domain/problem.ts";
import { degreesOfFile } from "../coordinates/degreesOfFile.ts";
import { toDegrees } from "../coordinates/toDegrees.ts";
import { columnOf } from "../table/columnOf.ts";
import { propertyText } from "../table/propertyText.ts";
import { positionColumnsOf } from "../table/readPosition.ts";
import type { FeatureRow, FeatureSheet } from "./readFeatureSheet.ts";
import { idText } from "./idText.ts";

const ID_COLUMNS = [
  "id",
  "node",
  "node_id",
  "nodeid",
  "osmid",
  "osm_id",
  "ノード",
  "ノードID",
  "番号",
];

/**
 * The nodes of a node table with their positions in degrees. A row without an id or a position, or
 * with an id that stood before, is left out and told. `null`, told, where a column is missing or the
 * coordinates are of a system that is not known.
 */
export function nodeRows(
  { header, rows, crs }: FeatureSheet,
  file: string,
  problems: Problem[],
): NodeRow[] | null {
  const id = header[columnOf(header, ID_COLUMNS)];
  const { lng, lat } = positionColumnsOf(header);
  const arePoints = rows.some(({ geometry }) => geometry !== null);
  if (id === undefined || (!arePoints && (lng < 0 || lat < 0))) {
    const expected =
      id === undefined ? "点の番号（id, node, osmid など）" : "経度と緯度（lon, lat など）";
    problems.push({ code: "columnMissing", severity: "error", file, params: { expected } });
    return null;
  }
  const raw = new Map<string, Position>();
  for (const row of rows) {
    const ownId = idText(row.properties[id]);
    const position = positionOf(row, header[lng] ?? "", header[lat] ?? "");
    const column = ownId === "" || raw.has(ownId) ? id : (header[lat] ?? "");
    if (ownId !== "" && position !== null && !raw.has(ownId)) raw.set(ownId, position);
    else problems.push({ code: "nodeRowInvalid", severity: "warning", file, row: row.row, column });
  }
  const degreesOf = degreesOfFile([...raw.values()], crs, file, toDegrees, problems);
  if (degreesOf === null) return null;
  return Array.from(raw, ([ownId, [x, y]]) => ({ id: ownId, position: degreesOf(x!, y!) }));
}

function positionOf({ geometry, properties }: FeatureRow, x: string, y: string): Position | null {
  if (geometry !== null && geometry !== "unreadable") {
    return geometry.type === "Point" ? geometry.coordinates : null;
  }
  const position = [properties[x], properties[y]].map((value) =>
    propertyText(value).normalize("NFKC").trim(),
  );
  return position.every((text) => /^-?\d+(\.\d+)?$/.test(text)) ? position.map(Number) : null;
}
