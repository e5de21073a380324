import { meshBounds } from "../../domain/people/meshBounds.ts";
import type { PeopleCell, PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { columnOf } from "../table/columnOf.ts";
import type { Table } from "../table/table.ts";
import { classColumnsOf } from "./classColumns.ts";
import { countsOfRow } from "./countsOfRow.ts";
import { peopleCountsOf } from "./peopleCountsOf.ts";
import { yearInHeader } from "./yearInHeader.ts";

/** The number of the column that holds mesh codes, by its name or its first cells; -1 = none. */
export function meshColumnOf(table: Table): number {
  const named = columnOf(table.header, [
    "KEY_CODE",
    "MESH_ID",
    "meshcode",
    "mesh_code",
    "メッシュコード",
    "メッシュ",
  ]);
  if (named >= 0) return named;
  const called = table.header.findIndex((name) =>
    /^mesh|メッシュ/i.test(name.normalize("NFKC").trim()),
  );
  return called >= 0 && meshBounds((table.rows[0]?.[called] ?? "").trim()) !== null ? called : -1;
}

/** A table of one mesh a row: a column of codes and columns of counts, found by their names. */
export function readMeshTable(table: Table, file: string, asOf?: string): Checked<PeopleCounts> {
  const problems: Problem[] = [];
  const codeColumn = meshColumnOf(table);
  const columns = classColumnsOf(table.header);
  const cells: PeopleCell[] = [];
  for (const [i, row] of table.rows.entries()) {
    const code = (row[codeColumn] ?? "").normalize("NFKC").trim();
    if (code === "" && row.every((cell) => cell.trim() === "")) continue;
    const place = { file, row: table.firstRow + i, header: table.header };
    if (meshBounds(code) === null) {
      const params = { found: code };
      problems.push({ code: "meshCodeInvalid", severity: "warning", file, row: place.row, params });
      continue;
    }
    const people = countsOfRow(row, columns, place, problems);
    if (Object.keys(people).length > 0) {
      cells.push({ id: code, shape: { kind: "meshes", codes: [code] }, people });
    }
  }
  return peopleCountsOf(cells, asOf ?? yearInHeader(table.header), file, problems);
}
