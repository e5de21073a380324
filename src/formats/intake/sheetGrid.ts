import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Problem } from "../../domain/problem.ts";
import type { Grid } from "./grid.ts";
import { isBlankCell } from "./isBlankCell.ts";
import { sheetCellText } from "./sheetCellText.ts";
import { tooLarge } from "./tooLarge.ts";
import { withSideColumns } from "./withSideColumns.ts";

type SheetRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Merged cells that lie over each other, as no person makes them, are not all repeated. */
const MOST_REPEATS = 1_000_000;

/**
 * The cells of a sheet as text, row by row; cells that are one over several rows are repeated in the
 * rows that have something else. Links and readings become columns at the right. Errors (#N/A) are
 * blank and told. A sheet larger than any list
 * is told, and not read.
 */
export function sheetGrid(
  sheet: WorkSheet,
  isDate1904: boolean,
  file: string,
): { value: Grid | null; problems: Problem[] } {
  const cells = (sheet["!data"] ?? []) as SheetRows;
  const width = cells.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0);
  const excess = tooLarge(cells.length, width, file);
  if (excess) return { value: null, problems: [excess] };
  const errors: { row: number; found: string }[] = [];
  const rows = Array.from(cells, (row, i) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row?.[column];
      if (cell === undefined) return "";
      const text = sheetCellText(cell, isDate1904);
      if (text === null) errors.push({ row: i + 1, found: errorName(cell.v) });
      return text ?? "";
    }),
  );
  const grid = { rows, merges: mergesOf(sheet) };
  repeatDownwards(grid);
  withSideColumns(rows, cells, width);
  return { value: grid, problems: errorsTold(errors, file) };
}

function lastFilled(row: SheetRows[number]): number {
  return row?.findLastIndex((cell) => cell !== undefined && cell.t !== "z") ?? -1;
}

function mergesOf(sheet: WorkSheet): Grid["merges"] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({
    firstRow: s.r,
    lastRow: e.r,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
}

function repeatDownwards({ rows, merges }: Grid): void {
  let steps = 0;
  for (const { firstRow, lastRow, firstColumn } of merges) {
    const cell = rows[firstRow]?.[firstColumn] ?? "";
    if (cell === "" || steps > MOST_REPEATS) continue;
    for (let row = firstRow + 1; row <= Math.min(lastRow, rows.length - 1); row++) {
      steps++;
      if (rows[row]!.some((each) => !isBlankCell(each))) rows[row]![firstColumn] = cell;
    }
  }
}

/** The codes of errors in the files of Excel (MS-XLS 2.5.10). */
const ERROR_NAMES: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function errorName(code: unknown): string {
  return ERROR_NAMES[Number(code)] ?? "#N/A";
}

function errorsTold(errors: readonly { row: number; found: string }[], file: string): Problem[] {
  if (errors.length === 0) return [];
  const found = [...new Set(errors.map((error) => error.found))].join("、");
  const { row } = errors[0]!;
  const params = { count: errors.length, found };
  return [{ code: "cellErrors", severity: "warning", file, row, params }];
}
