import type { PeopleCell, PeopleCounts } from "../../domain/people/peopleCell.ts";
import type { PeopleClass } from "../../domain/people/peopleClass.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { columnOf } from "../table/columnOf.ts";
import { readDay } from "../table/readDay.ts";
import { positionColumnsOf, readPosition } from "../table/readPosition.ts";
import type { Table } from "../table/table.ts";
import { ageBandsOf, type AgeBand } from "./ageBands.ts";
import { areaKey, type AreasByName } from "./areasByName.ts";
import { countOfCell, type RowPlace } from "./countsOfRow.ts";
import { peopleCountsOf } from "./peopleCountsOf.ts";
import { pointShape } from "./pointShape.ts";

const NAME_COLUMNS = ["地域名", "町丁名", "町名", "大字・町丁目名", "regionName", "S_NAME", "name"];
const TOTAL_COLUMNS = ["総人口", "人口総数", "人口", "totalPopulation", "総数", "計"];
const DAY_COLUMNS = ["調査年月日", "基準日", "surveyDate", "年月日"];

/** Whether a table counts people by age bands. */
export function isAgeTable(table: Table): boolean {
  return ageBandsOf(table.header).length >= 10;
}

/**
 * 地域・年齢別人口 (自治体標準 04 and its local forms): one town (町丁・字) a row. 65+ is the sum of the
 * bands from 65, 75+ of those from 75, under 15 of those below. A town becomes the polygon of the
 * same name in `areas`, else the point that the row gives; a town with neither is not counted and said.
 * Limit: people of unknown age are in the total only; a total that differs from its bands is said.
 */
export function readAgeTable(
  table: Table,
  file: string,
  asOf: string | undefined,
  areas: AreasByName | null,
): Checked<PeopleCounts> {
  const problems: Problem[] = [];
  const columns = {
    name: columnOf(table.header, NAME_COLUMNS),
    total: columnOf(table.header, TOTAL_COLUMNS),
    day: columnOf(table.header, DAY_COLUMNS),
    position: positionColumnsOf(table.header),
    bands: ageBandsOf(table.header),
  };
  const cells: PeopleCell[] = [];
  for (const [i, row] of table.rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const place = { file, row: table.firstRow + i, header: table.header };
    const name = (row[columns.name] ?? "").trim();
    const people = peopleOfRow(row, columns.total, columns.bands, place, problems);
    if (Object.keys(people).length === 0) continue;
    const rowPeople = { name, everyone: people.everyone, file, row: place.row };
    const area = areas?.get(areaKey(name));
    const shape = area ?? pointShape(readPosition(row, columns.position), rowPeople, problems);
    if (shape !== null) cells.push({ id: name, shape, people });
  }
  const day =
    columns.day < 0 ? null : readDay(table.rows.find((row) => row.length > 0)?.[columns.day] ?? "");
  return peopleCountsOf(cells, asOf ?? day, file, problems);
}

function peopleOfRow(
  row: readonly string[],
  total: number,
  bands: readonly AgeBand[],
  place: RowPlace,
  problems: Problem[],
): Partial<Record<PeopleClass, number>> {
  const people: Partial<Record<PeopleClass, number>> = {};
  const add = (peopleClass: PeopleClass, from: number, to: number): void => {
    const sum = sumOfBands(row, bands, from, to, place);
    if (sum !== null) people[peopleClass] = sum;
  };
  add("everyone", 0, Infinity);
  add("age65", 65, Infinity);
  add("age75", 75, Infinity);
  add("under15", 0, 14);
  const ofBands = people.everyone;
  for (const band of bands) {
    for (const column of band.columns) countOfCell(row, column, place, problems);
  }
  const stated = total < 0 ? null : countOfCell(row, total, place, problems);
  if (stated === null) return people;
  if (ofBands !== undefined && ofBands !== stated) {
    const where = { file: place.file, row: place.row };
    const params = { found: stated, expected: ofBands };
    problems.push({ code: "totalDiffers", severity: "warning", ...where, params });
  }
  return { ...people, everyone: stated };
}

/** `null` where one of the bands is not known, or no band starts or ends at these ages. */
function sumOfBands(
  row: readonly string[],
  bands: readonly AgeBand[],
  from: number,
  to: number,
  place: RowPlace,
): number | null {
  const inside = bands.filter((band) => band.from >= from && band.to <= to);
  if (inside[0]?.from !== from || inside.at(-1)!.to !== to) return null;
  let sum = 0;
  for (const column of inside.flatMap((band) => band.columns)) {
    const count = countOfCell(row, column, place, []);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
