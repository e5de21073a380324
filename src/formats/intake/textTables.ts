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
import { tooLarge } from "./tooLarge.ts";

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
  table: TableText,
  watch?: IntakeWatch,
): Promise<Checked<readonly FoundTable[]>> {
  const { text, encoding, file, format } = table;
  const delimiter = delimiterOf(text);
  const scanner = new CsvScanner(text, delimiter);
  const records = await recordsOf(scanner, table, watch);
  if (records === "cancelled") return { value: null, problems: [] };
  const { rows, problems } = records;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const excess = tooLarge(rows.length, width, file);
  if (excess) return { value: null, problems: [excess] };
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

interface Records {
  readonly rows: string[][];
  readonly problems: readonly Problem[];
}

async function recordsOf(
  scanner: CsvScanner,
  { text, file }: TableText,
  watch: IntakeWatch | undefined,
): Promise<Records | "cancelled"> {
  const isGuarded = text.includes("'");
  const rows: string[][] = [];
  const cut = { row: 0, count: 0, kept: INTAKE_LIMITS.cellCharacters };
  let begin = scanner.position;
  for (let cells = scanner.next(); cells; cells = scanner.next()) {
    rows.push(isGuarded ? cells.map(undone) : cells);
    if (scanner.position - begin > cut.kept) {
      cut.count += cutLongCells(rows.at(-1)!);
      if (cut.count > 0 && cut.row === 0) cut.row = rows.length;
    }
    begin = scanner.position;
    if (rows.length > INTAKE_LIMITS.rows) break;
    if (rows.length % STRETCH > 0) continue;
    if (!(await breathe(watch, scanner.position, text.length))) return "cancelled";
  }
  const { row, count, kept } = cut;
  const params = { count, kept };
  const long: Problem[] =
    count > 0 ? [{ code: "cellsCut", severity: "warning", file, row, params }] : [];
  return { rows, problems: [...brokenQuotes(scanner, file), ...long] };
}

function brokenQuotes({ brokenQuotes: broken }: CsvScanner, file: string): Problem[] {
  if (broken.length === 0) return [];
  const params = { count: broken.length };
  return [{ code: "quotesBroken", severity: "warning", file, row: broken[0]!, params }];
}

/** Cuts the cells of one record that are longer than any spreadsheet's, in place; gives their number. */
function cutLongCells(cells: string[]): number {
  const most = INTAKE_LIMITS.cellCharacters;
  let count = 0;
  for (const [column, cell] of cells.entries()) {
    if (cell.length <= most) continue;
    cells[column] = cell.slice(0, most);
    count++;
  }
  return count;
}
