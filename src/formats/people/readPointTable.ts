import type { PeopleCell, PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { columnOf } from "../table/columnOf.ts";
import { positionColumnsOf, readPosition } from "../table/readPosition.ts";
import type { Table } from "../table/table.ts";
import { classColumnsOf } from "./classColumns.ts";
import { countsOfRow } from "./countsOfRow.ts";
import { peopleCountsOf } from "./peopleCountsOf.ts";
import { pointShape } from "./pointShape.ts";
import { yearInHeader } from "./yearInHeader.ts";

/**
 * A table of points that each stand for people (blocks, hexagon centres): id, longitude, latitude,
 * counts. Points with nobody are kept out; people without a position are not counted and said.
 */
export function readPointTable(table: Table, file: string, asOf?: string): Checked<PeopleCounts> {
  const problems: Problem[] = [];
  const columns = classColumnsOf(table.header);
  const idColumn = columnOf(table.header, ["id", "code", "名称", "地域名", "name"]);
  const positions = positionColumnsOf(table.header);
  const cells: PeopleCell[] = [];
  for (const [i, row] of table.rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const place = { file, row: table.firstRow + i, header: table.header };
    const people = countsOfRow(row, columns, place, problems);
    if (Object.values(people).every((count) => count === 0)) continue;
    const id = (row[idColumn] ?? "").trim() || String(place.row);
    const rowPeople = { name: id, everyone: people.everyone, file, row: place.row };
    const shape = pointShape(readPosition(row, positions), rowPeople, problems);
    if (shape !== null) cells.push({ id, shape, people });
  }
  return peopleCountsOf(cells, asOf ?? yearInHeader(table.header), file, problems);
}
