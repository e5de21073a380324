import type { Problem } from "../../domain/problem.ts";
import { foldedText } from "../table/foldedText.ts";
import { keyOfName } from "./keyOfName.ts";

/** The cells of one row by the heads of our own table. What is blank or cannot be read is `undefined`. */
export interface OwnCells {
  readonly text: (header: string) => string | undefined;
  readonly number: (header: string) => number | undefined;
  /** `YYYY-MM-DD`, or a year or month alone. */
  readonly day: (header: string) => string | undefined;
  readonly choice: <Value extends string>(
    header: string,
    names: Readonly<Record<Value, string>>,
  ) => Value | undefined;
  /** Every column that has something in it, as the file calls it. */
  readonly filled: readonly (readonly [header: string, text: string])[];
  readonly unreadable: (header: string, found: string, expected: string) => undefined;
  /** Grows while cells are read. */
  readonly problems: Problem[];
}

/** Opens a row for reading; heads are found in any width and with any spaces. */
export function ownCells(
  header: readonly string[],
  cells: readonly string[],
  row: number,
): OwnCells {
  const problems: Problem[] = [];
  const filled = header.flatMap((name, i): [string, string][] => {
    const cell = (cells[i] ?? "").trim();
    return cell === "" ? [] : [[name, cell]];
  });
  const byHeader = new Map(filled.map(([name, cell]) => [foldedText(name), cell]));
  const text = (name: string) => byHeader.get(foldedText(name));
  const unreadable = (column: string, found: string, expected: string): undefined => {
    const params = { found, expected };
    problems.push({ code: "cellUnreadable", severity: "warning", row, column, params });
  };

  return {
    text,
    number: (name) => {
      const cell = text(name);
      if (cell === undefined) return undefined;
      const value = Number(cell.normalize("NFKC").replaceAll(",", ""));
      return Number.isFinite(value) ? value : unreadable(name, cell, "12.5");
    },
    day: (name) => {
      const cell = text(name);
      return cell === undefined ? undefined : (dayIn(cell) ?? unreadable(name, cell, "2026-04-01"));
    },
    choice: (name, names) => {
      const cell = text(name);
      if (cell === undefined) return undefined;
      return keyOfName(names, cell) ?? unreadable(name, cell, Object.values(names).join("・"));
    },
    filled,
    unreadable,
    problems,
  };
}

function dayIn(cell: string): string | null {
  const text = cell.normalize("NFKC");
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
  const [, year, month = "", day = ""] =
    /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?(?:T.*)?$/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
