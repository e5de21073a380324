import { headingLooks } from "./headingLooks.ts";
import { isBlankCell } from "./isBlankCell.ts";
import { looksLikeData } from "./looksLikeData.ts";

/** The header is looked for in these first rows; above it stand titles and notes. */
const ROWS_ABOVE_HEADER = 40;
/** Rows below a candidate that tell what its columns hold. */
const ROWS_BELOW = 20;
/** What a row must reach to be a header; a table of places reaches 6 and more. */
const LEAST_SCORE = 4;

/**
 * The index of the header row among the rows of a block, -1 = none can be found: the row that is filled
 * as widely as the table, holds short texts that do not come again below, names that columns usually
 * have, and texts above numbers.
 */
export function headerRowOf(rows: readonly (readonly string[])[]): number {
  const zone = rows.slice(0, ROWS_ABOVE_HEADER + ROWS_BELOW);
  const filled = zone.map(filledColumns);
  const widest = Math.max(0, ...filled.map((columns) => columns.length));
  let best = { row: -1, score: LEAST_SCORE };
  for (let row = 0; row < Math.min(zone.length, ROWS_ABOVE_HEADER); row++) {
    const columns = filled[row]!;
    if (columns.length === 0 || columns.length * 3 < widest) continue;
    const below = zone.slice(row + 1, row + 1 + ROWS_BELOW).filter((each, i) => {
      const isRepeated = columns.every((column) => each[column] === zone[row]![column]);
      return filled[row + 1 + i]!.length * 3 >= widest && !isRepeated;
    });
    const score = headerScore(zone[row]!, columns, widest, below);
    if (score > best.score) best = { row, score };
  }
  return best.row;
}

function headerScore(
  row: readonly string[],
  columns: readonly number[],
  widest: number,
  below: readonly (readonly string[])[],
): number {
  const count = columns.length;
  const looks = columns.map((column) => headingLooks(row[column]!));
  const values = looks.filter((look) => look === -1).length / count;
  if (values > 0.3) return 0;
  const names = looks.reduce<number>((sum, look) => sum + Math.max(0, look), 0) / (2 * count);
  const distinct = new Set(columns.map((column) => row[column]!.trim())).size / count;
  const contrast = columns.filter((column) => isAboveData(column, below)).length / count;
  const again = columns.filter((column) => comesAgain(row[column]!, column, below)).length / count;
  const isAlone = count === 1 && names === 0 ? 3 : 0;
  const widths = count / widest;
  return 2 * widths + distinct + 3 * names + 2 * contrast + 1 - 2 * values - 3 * again - isAlone;
}

function filledColumns(row: readonly string[]): number[] {
  return [...row.keys()].filter((column) => !isBlankCell(row[column]));
}

function isAboveData(column: number, below: readonly (readonly string[])[]): boolean {
  const cells = below.map((row) => row[column]).filter((cell) => !isBlankCell(cell));
  return cells.filter((cell) => looksLikeData(cell!)).length * 2 > cells.length;
}

function comesAgain(cell: string, column: number, below: readonly (readonly string[])[]): boolean {
  return below.some((row) => row[column] === cell);
}
