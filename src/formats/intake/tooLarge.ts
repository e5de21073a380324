import type { Problem } from "../../domain/problem.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";

/** Says of a table of so many rows and columns that it is more than can be read; `null` = it is not. */
export function tooLarge(rows: number, columns: number, file: string): Problem | null {
  const most = INTAKE_LIMITS;
  if (rows <= most.rows && columns <= most.columns && rows * columns <= most.cells) return null;
  const found = `${rows.toLocaleString("ja")} 行・${columns.toLocaleString("ja")} 列`;
  const expected = `${most.rows.toLocaleString("ja")} 行・${most.columns.toLocaleString("ja")} 列・${(most.cells / 10_000).toLocaleString("ja")} 万セルまで`;
  return { code: "listTooLarge", severity: "error", file, params: { found, expected } };
}
