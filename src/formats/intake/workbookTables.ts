import { read, type WorkBook } from "@e965/xlsx";
import type { FoundTable, TableFormat } from "../../domain/intake/foundTable.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import { isOwnTable } from "../sendOut/isOwnTable.ts";
import { breathe } from "./breathe.ts";
import { cellRecords } from "./cellRecords.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import type { IntakeWatch } from "./intakeWatch.ts";
import { placeOfSource } from "./placeOfSource.ts";
import { refused } from "./refused.ts";
import { sheetGrid } from "./sheetGrid.ts";
import type { TableSource } from "./tableSource.ts";
import { tablesOfGrid } from "./tablesOfGrid.ts";
import { workbookBytes } from "./workbookBytes.ts";
import { workbookStream } from "./workbookStream.ts";

/**
 * The tables of every sheet of an Excel file, hidden sheets too, which is said. A workbook locked by a
 * password or damaged is told as such.
 */
export async function workbookTables(
  bytes: Uint8Array,
  file: string,
  format: TableFormat & ("xlsx" | "xls"),
  watch?: IntakeWatch,
): Promise<Checked<readonly FoundTable[]>> {
  const packed = format === "xlsx" ? workbookBytes(bytes, file) : streamOf(bytes, file);
  if (packed.value === null) return { value: null, problems: packed.problems };
  const book = openedBook(packed.value);
  if (book === "locked") return refused("fileLocked", file);
  if (book === "damaged") return refused("fileDamaged", file, { kept: "" });
  const tables: FoundTable[] = [];
  const problems: Problem[] = [];
  const sheets = book.SheetNames;
  for (const [i, name] of sheets.entries()) {
    if (!(await breathe(watch, i, sheets.length))) return { value: null, problems: [] };
    const sheet = sheets.length > 1 ? name : null;
    const found = tablesOfSheet(book, i, { file, sheet, format, encoding: null });
    tables.push(...found.tables);
    problems.push(...found.problems);
  }
  if (tables.length > 0) return { value: withoutGuide(tables), problems };
  return problems.length > 0 ? { value: null, problems } : refused("tableMissing", file);
}

function streamOf(bytes: Uint8Array, file: string): Checked<Uint8Array> {
  const stream = workbookStream(bytes);
  return stream
    ? { value: cellRecords(stream), problems: [] }
    : refused("fileDamaged", file, { kept: "" });
}

/** Beside a table that we wrote ourselves stands only its guide. */
function withoutGuide(tables: readonly FoundTable[]): readonly FoundTable[] {
  const own = tables.filter(({ header }) => isOwnTable(header));
  return own.length > 0 ? own : tables;
}

function openedBook(bytes: Uint8Array): WorkBook | "locked" | "damaged" {
  try {
    const book = read(bytes, {
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      sheetRows: INTAKE_LIMITS.rows + 1,
    });
    return book.SheetNames.length > 0 ? book : "damaged";
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? "locked" : "damaged";
  }
}

function tablesOfSheet(
  book: WorkBook,
  index: number,
  source: TableSource,
): { tables: FoundTable[]; problems: Problem[] } {
  const name = book.SheetNames[index]!;
  const sheet = book.Sheets[name];
  if (sheet === undefined) return { tables: [], problems: [] };
  const isDate1904 = book.Workbook?.WBProps?.date1904 === true;
  const grid = sheetGrid(sheet, isDate1904, placeOfSource(source));
  if (grid.value === null) return { tables: [], problems: grid.problems };
  const { tables, problems } = tablesOfGrid(grid.value, source);
  if (tables.length === 0) return { tables, problems: [] };
  const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
  const hidden: Problem[] = isHidden
    ? [{ code: "sheetHidden", severity: "note", file: source.file, params: { name } }]
    : [];
  return { tables, problems: [...hidden, ...grid.problems, ...problems] };
}
