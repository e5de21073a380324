import { PEOPLE_CLASSES, type PeopleClass } from "../../domain/people/peopleClass.ts";
import type { Problem } from "../../domain/problem.ts";
import { readCount } from "../table/readCount.ts";
import type { ClassColumns } from "./classColumns.ts";

/** Where a row stands, for problems: the file, the row as a person counts, the names of its columns. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
  readonly header: readonly string[];
}

/**
 * The counts of one row by class. A blank, suppressed or unreadable cell gives no count of that class
 * (never 0) and its problem; decimals (estimates) are rounded.
 */
export function countsOfRow(
  cells: readonly string[],
  columns: ClassColumns,
  place: RowPlace,
  problems: Problem[],
): Partial<Record<PeopleClass, number>> {
  const people: Partial<Record<PeopleClass, number>> = {};
  for (const peopleClass of PEOPLE_CLASSES) {
    const column = columns[peopleClass];
    if (column === undefined) continue;
    const value = countOfCell(cells, column, place, problems);
    if (value !== null) people[peopleClass] = value;
  }
  return people;
}

/** The count in one cell, or `null` with its problem. */
export function countOfCell(
  cells: readonly string[],
  column: number,
  { file, row, header }: RowPlace,
  problems: Problem[],
): number | null {
  const found = cells[column] ?? "";
  const count = readCount(found, true);
  if (count.kind === "count") return count.value;
  const where = { file, row, column: header[column] ?? String(column + 1) };
  if (count.kind === "suppressed") {
    problems.push({ code: "valueSuppressed", severity: "note", ...where, params: { found } });
  } else {
    problems.push({ code: "numberInvalid", severity: "warning", ...where, params: { found } });
  }
  return null;
}
