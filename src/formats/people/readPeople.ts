import type { PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { Checked } from "../../domain/problem.ts";
import { isJson } from "../table/isJson.ts";
import { readTable } from "../table/readTable.ts";
import { positionColumnsOf } from "../table/readPosition.ts";
import type { Table } from "../table/table.ts";
import type { AreasByName } from "./areasByName.ts";
import { classColumnsOf } from "./classColumns.ts";
import { isAgeTable, readAgeTable } from "./readAgeTable.ts";
import { isMeshStatistics, readMeshStatistics } from "./readMeshStatistics.ts";
import { meshColumnOf, readMeshTable } from "./readMeshTable.ts";
import { readPeoplePolygons } from "./readPeoplePolygons.ts";
import { readPointTable } from "./readPointTable.ts";

/** What the file itself does not tell. */
export interface PeopleOptions {
  readonly file: string;
  /** 基準日, where given it wins over the file's own. */
  readonly asOf?: string;
  /** Small areas to which a table of towns is joined by name. */
  readonly areas?: AreasByName;
}

/**
 * Counts of people from any file that a town has: e-Stat 地域メッシュ統計, a table of meshes,
 * 地域・年齢別人口 as CSV or Excel, a table of points, or GeoJSON with counts. The kind is found by
 * what stands in the file, not by its name. Problems: every row that could not be counted.
 */
export async function readPeople(
  bytes: Uint8Array,
  options: PeopleOptions,
): Promise<Checked<PeopleCounts>> {
  if (isJson(bytes)) {
    return readPeoplePolygons(bytes, options.file, options.asOf);
  }
  const table = await readTable(bytes, options.file);
  return table.value === null
    ? { value: null, problems: table.problems }
    : readPeopleTable(table.value, options);
}

function readPeopleTable(
  table: Table,
  { file, asOf, areas }: PeopleOptions,
): Checked<PeopleCounts> {
  if (isMeshStatistics(table)) return readMeshStatistics(table, file, asOf);
  if (isAgeTable(table)) return readAgeTable(table, file, asOf, areas ?? null);
  if (Object.keys(classColumnsOf(table.header)).length === 0) {
    return missingColumn(file, "人口の列（人口総数, 総人口, population など）");
  }
  if (meshColumnOf(table) >= 0) return readMeshTable(table, file, asOf);
  const positions = positionColumnsOf(table.header);
  if (positions.lng < 0 && positions.lat < 0 && positions.both < 0) {
    return missingColumn(file, "メッシュコードの列、または緯度と経度の列");
  }
  return readPointTable(table, file, asOf);
}

function missingColumn(file: string, expected: string): Checked<PeopleCounts> {
  const params = { expected };
  return { value: null, problems: [{ code: "columnMissing", severity: "error", file, params }] };
}
