import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { Grid } from "./grid.ts";
import { headerRowOf } from "./headerRowOf.ts";
import { type HeadingNames, headingNames } from "./headingNames.ts";
import { isBlankCell } from "./isBlankCell.ts";
import { isDefinitionRow } from "./isDefinitionRow.ts";
import { placeOfSource } from "./placeOfSource.ts";
import { REASON_COLUMN } from "./reasonColumn.ts";
import { repairedCells } from "./repairedCells.ts";
import { rowLooks } from "./rowLooks.ts";
import type { TableSource } from "./tableSource.ts";

/** The column that keeps the titles between the rows (■北部地区) beside each row below them. */
const SECTION_COLUMN = "見出し";
/** Templates explain their columns in no more rows. */
const MOST_DEFINITION_ROWS = 10;
/** Rows that tell whether one above them is unlike. */
const ROWS_BELOW = 20;

/** A row that may still be repaired. */
interface OpenRow {
  readonly row: number;
  readonly cells: string[];
}

type Aside = FoundTable["asides"][number];

/**
 * The table that stands in some columns of a sheet: its header found, rows apart from titles, notes,
 * sums and repeated headers, which become asides. `null` = no row at all and no header.
 */
export function tableOfBlock(
  grid: Grid,
  block: readonly number[],
  source: TableSource,
): Checked<FoundTable> {
  const columns = withoutReasons(grid, block);
  const cellsOf = cellPicker(columns);
  const zone = grid.rows.slice(0, 100).map(cellsOf);
  const header = headerRowOf(zone);
  const heading = headingNames(grid.rows, columns, header);
  const start = bodyStart(grid, heading, cellsOf);
  const asides = grid.rows
    .slice(0, start)
    .flatMap((row, i) => (isInHeading(i, heading) ? [] : (asideOf(cellsOf(row), i) ?? [])));
  const body = bodyOf(grid, start, heading.names, cellsOf, asides);
  if (body.rows.length === 0 && header < 0) return { value: null, problems: [] };
  const problems: Problem[] = [];
  if (header < 0) {
    problems.push({ code: "headerNotFound", severity: "warning", file: placeOfSource(source) });
  }
  problems.push(...repairedCells(body.names, body.rows, placeOfSource(source)));
  const headerRow = header < 0 ? 0 : heading.lastRow + 1;
  const value = { ...source, headerRow, header: body.names, rows: body.rows, asides };
  return { value, problems };
}

/** Our own column of reasons, in a file of rejected rows that comes back. */
function withoutReasons({ rows }: Grid, block: readonly number[]): readonly number[] {
  const isReason = (column: number) => rows[0]?.[column]?.trim() === REASON_COLUMN;
  return block.filter((column) => !isReason(column));
}

/** Rows that have just these columns pass as they are. */
function cellPicker(columns: readonly number[]): (row: string[]) => string[] {
  const isWhole = columns.every((column, i) => column === i);
  return (row) =>
    isWhole && row.length === columns.length ? row : columns.map((column) => row[column] ?? "");
}

function isInHeading(row: number, { firstRow, lastRow }: HeadingNames): boolean {
  return row >= firstRow && row <= lastRow;
}

function asideOf(cells: readonly string[], row: number): Aside | null {
  const text = cells
    .filter((cell) => !isBlankCell(cell))
    .map((cell) => cell.trim())
    .join(" ");
  return text === "" ? null : { row: row + 1, text };
}

/** Past the rows of a template that explain its columns. */
function bodyStart(
  grid: Grid,
  heading: HeadingNames,
  cellsOf: (row: string[]) => string[],
): number {
  const first = heading.lastRow + 1;
  if (first === 0) return 0;
  let row = first;
  while (row < Math.min(grid.rows.length, first + MOST_DEFINITION_ROWS)) {
    const below = grid.rows.slice(row + 1, row + 1 + ROWS_BELOW).map(cellsOf);
    const filled = below.filter((cells) => cells.some((cell) => !isBlankCell(cell)));
    if (!isDefinitionRow(cellsOf(grid.rows[row]!), filled)) break;
    row++;
  }
  return row;
}

function bodyOf(
  grid: Grid,
  start: number,
  names: readonly string[],
  cellsOf: (row: string[]) => string[],
  asides: Aside[],
): { names: readonly string[]; rows: OpenRow[] } {
  const rows: OpenRow[] = [];
  const sections: string[] = [];
  let section = "";
  for (let i = start; i < grid.rows.length; i++) {
    const cells = cellsOf(grid.rows[i]!);
    const looks = rowLooks(cells);
    if (looks === "blank") continue;
    if (looks === "data" && !isHeaderAgain(cells, names)) {
      rows.push({ row: i + 1, cells });
      sections.push(section);
      continue;
    }
    const aside = asideOf(cells, i)!;
    asides.push(aside);
    if (looks === "section") section = aside.text;
  }
  endWithNotes(rows, names.length, asides);
  if (section === "") return { names, rows };
  const named = rows.map(({ row, cells }, i) => ({ row, cells: [...cells, sections[i]!] }));
  return { names: [...names, SECTION_COLUMN], rows: named };
}

function isHeaderAgain(cells: readonly string[], names: readonly string[]): boolean {
  const first = cells.findIndex((cell) => !isBlankCell(cell));
  if (cells[first]?.trim() !== names[first]) return false;
  return cells.every((cell, i) => isBlankCell(cell) || cell.trim() === names[i]);
}

/** Lone cells below the last row of data are notes if a blank row parts them or they are sentences. */
function endWithNotes(rows: OpenRow[], width: number, asides: Aside[]): void {
  if (width < 3) return;
  let end = rows.length;
  while (end > 1 && isLone(rows[end - 1]!)) end--;
  const isParted = (i: number) => rows[i]!.row > rows[i - 1]!.row + 1;
  const isSentence = (i: number) => rows[i]!.cells.some((cell) => /。|^[^。]{40,}$/.test(cell));
  for (let i = end; i < rows.length; i++) {
    if (!isParted(i) && !isSentence(i)) continue;
    for (const { row, cells } of rows.splice(i)) asides.push(asideOf(cells, row - 1)!);
  }
}

function isLone({ cells }: OpenRow): boolean {
  return cells.filter((cell) => !isBlankCell(cell)).length === 1;
}
