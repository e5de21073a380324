import type { FoundTable, TableFormat } from "../../domain/intake/foundTable.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { CsvScanner } from "../table/csvScanner.ts";
import { delimiterOf } from "../table/delimiterOf.ts";
import { undone } from "../sendOut/undone.ts";
import { breathe } from "./breathe.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import type { IntakeWatch } from "./intakeWatch.ts";
import { refused } from "./refused.ts";
import type { TableSource } from "./tableSource.ts";
import { tablesOfGrid } from "./tablesOfGrid.ts";

/** Records between two breaths. */
const STRETCH = 4_000;

/** A text that holds a table, and what is known of it. */
export interface TableText {
  readonly text: string;
  readonly encoding: string | null;
  readonly file: string;
  /** `null` = told by the delimiter: CSV or TSV. */
  readonly format: TableFormat | null;
}

/** The tables of a delimited text, whatever its delimiter; `value` is `null` where it holds none. */
export async function textTables(
  { text, encoding, file, format }: TableText,
  watch?: IntakeWatch,
): Promise<Checked<readonly FoundTable[]>> {
  const delimiter = delimiterOf(text);
  const scanner = new CsvScanner(text, delimiter);
  const rows = await recordsOf(scanner, text, watch);
  if (rows === "cancelled") return { value: null, problems: [] };
  if (rows.length > INTAKE_LIMITS.rows) {
    const found = `${INTAKE_LIMITS.rows} 行を超える表`;
    return refused("listTooLarge", file, { found, expected: `${INTAKE_LIMITS.rows} 行まで` });
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > INTAKE_LIMITS.columns) {
    const expected = `${INTAKE_LIMITS.columns} 列まで`;
    return refused("listTooLarge", file, { found: `${width} 列`, expected });
  }
  const problems = [...brokenQuotes(scanner, file), ...cutCells(rows, text, file)];
  const source: TableSource = {
    file,
    sheet: null,
    format: format ?? (delimiter === "\t" ? "tsv" : "csv"),
    encoding,
    delimiter,
  };
  const found = tablesOfGrid({ rows, merges: [] }, source);
  if (found.tables.length === 0) return refused("tableMissing", file);
  return { value: found.tables, problems: [...problems, ...found.problems] };
}

async function recordsOf(
  scanner: CsvScanner,
  text: string,
  watch: IntakeWatch | undefined,
): Promise<string[][] | "cancelled"> {
  const isGuarded = text.includes("'");
  const rows: string[][] = [];
  for (let cells = scanner.next(); cells; cells = scanner.next()) {
    rows.push(isGuarded ? cells.map(undone) : cells);
    if (rows.length > INTAKE_LIMITS.rows) break;
    if (rows.length % STRETCH > 0) continue;
    if (!(await breathe(watch, scanner.position, text.length))) return "cancelled";
  }
  return rows;
}

function brokenQuotes({ brokenQuotes: broken }: CsvScanner, file: string): Problem[] {
  if (broken.length === 0) return [];
  const params = { count: broken.length };
  return [{ code: "quotesBroken", severity: "warning", file, row: broken[0]!, params }];
}

/** Cuts in place. */
function cutCells(rows: string[][], text: string, file: string): Problem[] {
  const most = INTAKE_LIMITS.cellCharacters;
  if (text.length <= most) return [];
  let count = 0;
  let first = 0;
  for (const [i, cells] of rows.entries()) {
    for (let column = 0; column < cells.length; column++) {
      if (cells[column]!.length <= most) continue;
      cells[column] = cells[column]!.slice(0, most);
      if (count++ === 0) first = i + 1;
    }
  }
  const params = { count, kept: most };
  return count === 0 ? [] : [{ code: "cellsCut", severity: "warning", file, row: first, params }];
}
