import type { Problem } from "../../domain/problem.ts";
import { foldedText } from "../table/foldedText.ts";
import { readDay } from "../table/readDay.ts";

/** A value that a spreadsheet changed, as it was before; `null` = nothing to repair. */
type Repair = (cell: string) => string | null;

/** A row of a table that is still being made. */
interface MutableRow {
  readonly row: number;
  readonly cells: string[];
}

interface RepairKind {
  readonly code: "leadingZerosRestored" | "serialsRead";
  readonly heading: RegExp;
  readonly repair: Repair;
}

const KINDS: readonly RepairKind[] = [
  {
    code: "leadingZerosRestored",
    heading: /電話|^tel|fax|ファックス|ファクス|携帯|telephone/,
    repair: (cell) =>
      /^([1-9]\d{8}|[5789]0\d{8})(\.0)?$/.test(cell) ? `0${cell.replace(/\.0$/, "")}` : null,
  },
  {
    code: "leadingZerosRestored",
    heading: /郵便番号|^〒$/,
    repair: (cell) => (/^[1-9]\d{5}$/.test(cell) ? `0${cell}` : null),
  },
  {
    code: "leadingZerosRestored",
    heading: /(地方公共団体|市区町村|市町村|自治体)コード$/,
    repair: (cell) => (/^[1-9]\d{4}$/.test(cell) && hasCheckDigit(`0${cell}`) ? `0${cell}` : null),
  },
  {
    code: "serialsRead",
    heading: /(日|年月日|date)$/,
    repair: (cell) => (/^[34567]\d{4}$/.test(cell) ? readDay(cell) : null),
  },
  { code: "serialsRead", heading: /(時間|時刻|time)$/, repair: clockOfFraction },
];

/**
 * Puts right, in place, what a spreadsheet made of values: the leading 0 of telephone numbers, postal
 * codes and municipality codes, days kept as numbers of days since 1900 (46054) and times as parts of a
 * day (0.375), in the columns that are named so. Says of every column how many.
 *
 * Limit: nine digits in a column of telephone numbers are taken for a number without its 0; days are
 * read from 1982 to 2119.
 */
export function repairedCells(
  names: readonly string[],
  rows: readonly MutableRow[],
  file: string,
): Problem[] {
  return names.flatMap((name, column) => {
    const kind = KINDS.find(({ heading }) => heading.test(foldedText(name)));
    return kind ? (repairedColumn(kind, name, column, rows, file) ?? []) : [];
  });
}

function repairedColumn(
  { code, repair }: RepairKind,
  name: string,
  column: number,
  rows: readonly MutableRow[],
  file: string,
): Problem | null {
  let count = 0;
  let example = { row: 0, found: "", kept: "" };
  for (const { row, cells } of rows) {
    const found = cells[column]!;
    const kept = repair(found);
    if (kept === null) continue;
    if (count++ === 0) example = { row, found, kept };
    cells[column] = kept;
  }
  if (count === 0) return null;
  const { row, found, kept } = example;
  const severity = code === "serialsRead" ? "note" : "warning";
  return { code, severity, file, row, column: name, params: { count, found, kept } };
}

function clockOfFraction(cell: string): string | null {
  if (!/^0?\.\d+$/.test(cell)) return null;
  const minutes = Math.round(Number(cell) * 24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The check digit of a code of six digits (総務省): weights 6 to 2, eleven's complement. */
function hasCheckDigit(code: string): boolean {
  const digits = Array.from(code, Number);
  const sum = digits.slice(0, 5).reduce((total, digit, i) => total + digit * (6 - i), 0);
  const check = (sum < 11 ? 11 - sum : 11 - (sum % 11)) % 10;
  return check === digits[5];
}
