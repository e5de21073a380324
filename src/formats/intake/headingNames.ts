import { headingLooks } from "./headingLooks.ts";
import { isBlankCell } from "./isBlankCell.ts";

/** The names of the columns and the rows (from 0) that they were taken from. */
export interface HeadingNames {
  readonly names: readonly string[];
  readonly firstRow: number;
  readonly lastRow: number;
}

type Row = readonly (string | undefined)[];

/**
 * The names of a table's columns from its header row, or from two rows where the headings stand in two
 * (利用時間 over 開始 and 終了 becomes 利用時間_開始, 利用時間_終了). Line breaks are left out, blank
 * headings become 列1 …, a name that comes again gets 「名称（2）」. `header` -1 = 列1 … for all.
 */
export function headingNames(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  header: number,
): HeadingNames {
  const rowAt = (row: number): Row => columns.map((column) => rows[row]?.[column]);
  if (header < 0) return { names: distinct(rowAt(-1)), firstRow: 0, lastRow: -1 };
  for (const upper of [header, header - 1]) {
    const below = rows.slice(upper + 2, upper + 12).map((_, i) => rowAt(upper + 2 + i));
    if (upper >= 0 && isHeaderPair(rowAt(upper), rowAt(upper + 1), below)) {
      const names = distinct(joined(rowAt(upper), rowAt(upper + 1)));
      return { names, firstRow: upper, lastRow: upper + 1 };
    }
  }
  return { names: distinct(rowAt(header)), firstRow: header, lastRow: header };
}

/**
 * Whether headings stand in two rows: every column has a heading in one of them, the lower names parts
 * of what the upper spans, and the leading column is named once, though all rows below fill it.
 */
function isHeaderPair(upper: Row, lower: Row, below: readonly Row[]): boolean {
  const spans = upper.map((cell, i) => isBlankCell(cell) && !isBlankCell(lower[i]));
  const lowerCells = lower.filter((cell) => !isBlankCell(cell));
  if (!spans.includes(true) || lowerCells.length < 2) return false;
  if (lowerCells.some((cell) => headingLooks(cell!) < 0)) return false;
  if (upper.some((cell) => !isBlankCell(cell) && headingLooks(cell!) < 0)) return false;
  const isWhole = upper.every((cell, i) => !isBlankCell(cell) || !isBlankCell(lower[i]));
  const startsGroups = spans.every((span, i) => !span || isOverFilled(upper, lower, i));
  const lead = upper.findIndex((cell) => !isBlankCell(cell));
  const isNamedOnce = isBlankCell(lower[lead]) || lower[lead] === upper[lead];
  const filled = below.filter((row) => row.some((cell) => !isBlankCell(cell)));
  const isLeadFilled = filled.filter((row) => !isBlankCell(row[lead])).length * 2 > filled.length;
  return isWhole && startsGroups && isNamedOnce && isLeadFilled;
}

/** Whether the heading that spans a column from the left has a part of its own below it. */
function isOverFilled(upper: Row, lower: Row, column: number): boolean {
  for (let i = column - 1; i >= 0; i--) if (!isBlankCell(upper[i])) return !isBlankCell(lower[i]);
  return false;
}

function joined(upper: Row, lower: Row): string[] {
  let group = "";
  return upper.map((cell, i) => {
    if (!isBlankCell(cell)) group = cell!;
    const part = lower[i];
    if (isBlankCell(part) || part === cell) return cell ?? "";
    return `${cleaned(group)}_${cleaned(part!)}`;
  });
}

function distinct(headings: Row): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading, i) => {
    const name = cleaned(heading ?? "") || `列${i + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}（${count}）`;
  });
}

function cleaned(heading: string): string {
  return heading
    .replace(/^\uFEFF/, "")
    .replace(/[\r\n]+/g, "")
    .trim();
}
