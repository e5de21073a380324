import type { ColumnUse } from "../../domain/intake/columnMapping.ts";
import type { FoundRow } from "../../domain/intake/foundTable.ts";
import type { Problem, ProblemCode } from "../../domain/problem.ts";
import { cleanedCell, isBlankWord } from "./cleanedCell.ts";
import type { TablePlan } from "./tablePlan.ts";

/** One row on its way to a place: its cells by use, what is kept of them as they are, and what is to be said. */
export interface RowReading {
  readonly plan: TablePlan;
  readonly row: FoundRow;
  readonly problems: Problem[];
  /** Columns whose cell is kept as it is, among the fields or besides. */
  readonly kept: Set<number>;
  /** More to be kept, by its own name. */
  readonly keptBesides: [name: string, text: string][];
  /** Somebody should look at this row. */
  needsReview: boolean;
}

export function rowReading(plan: TablePlan, row: FoundRow): RowReading {
  const kept = new Set(plan.columns.get("keep"));
  return { plan, row, problems: [], kept, keptBesides: [], needsReview: false };
}

/** The cells of a use, cleaned, without blanks and words for nothing. */
export function cellsOf(reading: RowReading, use: ColumnUse): readonly string[] {
  const found: string[] = [];
  for (const column of reading.plan.columns.get(use) ?? []) {
    const text = cleanedCell(reading.row.cells[column] ?? "");
    if (!isBlankWord(text)) found.push(text);
  }
  return found;
}

/** The cells of a use as one text, each different one once; "" = nothing is said. */
export function textOf(reading: RowReading, use: ColumnUse, between = "\n"): string {
  const cells = cellsOf(reading, use);
  return cells.length < 2 ? (cells[0] ?? "") : [...new Set(cells)].join(between);
}

/** The cells of a use as they stand in the file. */
export function rawTextOf({ plan, row }: RowReading, use: ColumnUse): string {
  const columns = plan.columns.get(use) ?? [];
  return columns
    .map((column) => (row.cells[column] ?? "").trim())
    .join(" ")
    .trim();
}

/** Keeps the cells of a use as they are, since the field could not take all of them. */
export function keepCells(reading: RowReading, use: ColumnUse): void {
  for (const column of reading.plan.columns.get(use) ?? []) reading.kept.add(column);
}

/** Keeps the cells of a use that no field understands, and says so. */
export function keepAsText(reading: RowReading, use: ColumnUse, found: string): void {
  keepCells(reading, use);
  const column = reading.plan.columns.get(use)?.[0];
  sayNotUnderstood(reading, column, found);
}

/** Says that a cell is kept in its own words. */
export function sayNotUnderstood(
  reading: RowReading,
  column: number | undefined,
  found: string,
): void {
  const header = column === undefined ? "" : (reading.plan.extraNames[column] ?? "");
  say(reading, "cellKeptAsText", "note", { found: shortened(found) }, header);
}

export function say(
  { plan, row, problems }: RowReading,
  code: ProblemCode,
  severity: Problem["severity"],
  params?: Problem["params"],
  column?: string,
): void {
  problems.push({
    code,
    severity,
    file: plan.table.file,
    row: row.row,
    ...(column !== undefined && { column }),
    ...(params !== undefined && { params }),
  });
}

/** All that is kept of the row as it stands in the file, by the names of the columns. */
export function extraOf({
  plan,
  row,
  kept,
  keptBesides,
}: RowReading): Record<string, string> | null {
  const entries: [string, string][] = [];
  for (const column of kept) {
    const cell = row.cells[column] ?? "";
    if (cell.trim() !== "") entries.push([plan.extraNames[column]!, cell]);
  }
  entries.push(...keptBesides);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
