import { headerRowOf } from "./headerRowOf.ts";
import { isBlankCell } from "./isBlankCell.ts";

type Rows = readonly (readonly string[])[];

/** Tables side by side differ in length by more than this share of their rows. */
const LEAST_APART = 0.1;
/** No sheet has more tables side by side. */
const MOST_GAPS = 12;
/** Rows that tell whether tables are of different length. */
const SAMPLE_ROWS = 2_000;

/**
 * The columns of each table that stands in a sheet, side by side: cut where the headings begin again
 * (名称 電話 | 名称 電話), and at blank columns between two tables that both have a header and are of
 * different length. Blank columns without a heading belong to no table.
 */
export function columnBlocks(rows: Rows): number[][] {
  const header = headerRowOf(rows);
  const used = usedColumns(rows, header);
  if (header < 0) return used.length > 0 ? [used] : [];
  const starts = repeatedStarts(rows[header]!, used);
  if (starts.length > 1) return cutAt(used, starts);
  return cutAt(used, gapStarts(rows, used));
}

/** Columns with a heading or any cell below it, in order. */
function usedColumns(rows: Rows, header: number): number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    const isHeaded = header >= 0 && !isBlankCell(rows[header]![column]);
    if (isHeaded || rows.some((row, i) => i > header && !isBlankCell(row[column]))) {
      columns.push(column);
    }
  }
  return columns;
}

/** Where the same headings, two at least, begin again in the same order up to the end. */
function repeatedStarts(labels: readonly string[], used: readonly number[]): number[] {
  const first = used.find((column) => !isBlankCell(labels[column]));
  if (first === undefined) return [];
  const last = used.at(-1)!;
  for (let start = first + 2; start <= last; start++) {
    if (labels[start] !== labels[first]) continue;
    const period = start - first;
    const repeats = used.every((column) => {
      const again = column + period;
      return column < first || again > last || sameLabel(labels[column], labels[again]);
    });
    const isWhole = last - start + 1 >= 2;
    if (repeats && isWhole) {
      return Array.from(
        { length: Math.ceil((last - first + 1) / period) },
        (_, i) => first + i * period,
      );
    }
  }
  return [];
}

function sameLabel(a: string | undefined, b: string | undefined): boolean {
  return (a ?? "").trim() === (b ?? "").trim();
}

/** Where a table begins behind a blank column; a sheet full of blank columns is one table. */
function gapStarts(rows: Rows, used: readonly number[]): number[] {
  const starts = [used[0]!];
  let gaps = 0;
  for (const [i, column] of used.entries()) {
    if (i === 0 || column === used[i - 1]! + 1 || ++gaps > MOST_GAPS) continue;
    const left = used.slice(used.indexOf(starts.at(-1)!), i);
    const nextGap = used.findIndex((each, j) => j > i && each !== used[j - 1]! + 1);
    const right = used.slice(i, nextGap < 0 ? undefined : nextGap);
    if (areApart(rows, left, right)) starts.push(column);
  }
  return starts;
}

function areApart(rows: Rows, left: readonly number[], right: readonly number[]): boolean {
  if (left.length < 2 || right.length < 2) return false;
  const leftHeader = headerRowOf(only(rows, left));
  const rightHeader = headerRowOf(only(rows, right));
  if (leftHeader < 0 || rightHeader < 0) return false;
  if (leftHeader !== rightHeader) return true;
  const body = rows.slice(leftHeader + 1, leftHeader + 1 + SAMPLE_ROWS);
  const filled = body.filter((row) => isFilled(row, left) || isFilled(row, right));
  const apart = filled.filter((row) => isFilled(row, left) !== isFilled(row, right));
  return apart.length >= filled.length * LEAST_APART && apart.length > 0;
}

function isFilled(row: readonly string[], columns: readonly number[]): boolean {
  return columns.some((column) => !isBlankCell(row[column]));
}

function only(rows: Rows, columns: readonly number[]): string[][] {
  return rows.slice(0, 100).map((row) => columns.map((column) => row[column] ?? ""));
}

function cutAt(used: readonly number[], starts: readonly number[]): number[][] {
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? Infinity;
    const begin = i === 0 ? 0 : start;
    return used.filter((column) => column >= begin && column < end);
  });
}
