import type { Checked, Problem } from "../../domain/problem.ts";
import { decodeText } from "./decodeText.ts";
import { csvRows } from "./csvRows.ts";
import type { Table } from "./table.ts";

/** More rows than this are no town's list. */
const MOST_ROWS = 500_000;
/** The header is looked for in these first rows; above it stand titles and notes. */
const ROWS_ABOVE_HEADER = 20;

/**
 * A CSV, TSV or Excel file (first sheet) as a table of text, its header found below titles and notes.
 * Blank rows at the end are left out; a file that is no table gives `fileUnreadable`.
 */
export async function readTable(bytes: Uint8Array, file: string): Promise<Checked<Table>> {
  const rows = await rowsOf(bytes);
  if (rows === null) return unreadable(file, "表（CSV か Excel）として読める形");
  if (rows.length > MOST_ROWS) return unreadable(file, `${MOST_ROWS} 行までの表`);
  const at = headerIndex(rows);
  const header = rows[at];
  if (header === undefined) return unreadable(file, "見出しの行がある表");
  const body = rows.slice(at + 1).map(withoutLinkDataNotes);
  while (body.length > 0 && body.at(-1)!.every((cell) => cell.trim() === "")) body.pop();
  return { value: { header, rows: body, firstRow: at + 2 }, problems: [] };
}

async function rowsOf(bytes: Uint8Array): Promise<string[][] | null> {
  if (isWorkbook(bytes)) return (await import("./workbookRows.ts")).workbookRows(bytes);
  const decoded = decodeText(bytes);
  return decoded === null || decoded.text.includes("\0") ? null : csvRows(decoded.text);
}

/** Excel: a zip (`PK`) or the older compound file (`D0 CF 11 E0`). */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = [bytes[0], bytes[1], bytes[2], bytes[3]].join();
  return start === "80,75,3,4" || start === "208,207,17,224";
}

/** The first row that is filled at least half as widely as the widest of the first rows. */
function headerIndex(rows: readonly string[][]): number {
  const widths = rows
    .slice(0, ROWS_ABOVE_HEADER)
    .map((row) => row.filter((cell) => cell.trim() !== "").length);
  const widest = Math.max(0, ...widths);
  return widths.findIndex((width) => width > 0 && width * 2 >= widest);
}

/** LinkData tables carry rows of types and contexts below the header: left blank, so that rows keep their numbers. */
function withoutLinkDataNotes(row: string[]): string[] {
  return /^#(object_type_xsd|property_context)$/.test(row[0] ?? "") ? [] : row;
}

function unreadable(file: string, expected: string): Checked<Table> {
  const problem: Problem = {
    code: "fileUnreadable",
    severity: "error",
    file,
    params: { expected },
  };
  return { value: null, problems: [problem] };
}
