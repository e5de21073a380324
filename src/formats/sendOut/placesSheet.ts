import type { CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from "hucre";
import { WORKBOOK_WORDS } from "../../text/workbookWords.ts";
import type { PlaceTable } from "./placeTable.ts";
import type { WorkbookColumn } from "./workbookColumns.ts";

/** Excel holds no more in one cell. */
export const LONGEST_CELL = 32_767;

/** Rows below the last place, ready for new ones. */
const BLANK_ROWS = 100;

/** 「拠点」: the head and the id stay in sight, columns for the way back are grey, choices are lists. */
export function placesSheet({ columns, rows }: PlaceTable): WriteSheet {
  const header = columns.map((column) => column.header);
  const filled = rows.map((cells) => cells.map((cell, i) => sheetValue(cell, columns[i]!)));
  const blank = Array.from({ length: BLANK_ROWS }, () => columns.map(() => null));
  const lastRow = rows.length + BLANK_ROWS + 1;
  return {
    name: WORKBOOK_WORDS.placesSheet,
    columns: columns.map(columnDef),
    rows: [header, ...filled, ...blank],
    cells: new Map(columns.map((column, i) => [`0,${i}`, { style: headStyle(column) }])),
    rowDefs: new Map([[0, { height: 34 }]]),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${columnLetters(columns.length - 1)}${rows.length + 1}` },
    dataValidations: columns.flatMap((column, i) => choiceOf(column, i, lastRow)),
    pageSetup: {
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}

/** A text as Excel reads it back: `_x0041_` would become a letter if it stood there unmarked. */
function sheetValue(cell: string | number | null, { kind }: WorkbookColumn): CellValue {
  if (typeof cell !== "string") return cell;
  const day = kind === "day" ? dateOf(cell) : null;
  return day ?? cell.slice(0, LONGEST_CELL).replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

/** Days that Excel can count; it takes 1900 for a leap year. */
function dateOf(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < "1900-03-01") return null;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? date : null;
}

const INK = { rgb: "24211C" };
const GREY_INK = { rgb: "595959" };
const HEAD_GROUND = { rgb: "F2EDE1" };
const KEEP_GROUND = { rgb: "E3E3E3" };
const NUMBER_FORMATS = { text: "@", choice: "@", keep: "@", day: "yyyy-mm-dd", number: "General" };
const WRAPPED_FROM_CHARACTERS = 20;

function columnDef({ kind, widthCharacters }: WorkbookColumn): ColumnDef {
  const isKept = kind === "keep";
  const style: CellStyle = {
    numFmt: NUMBER_FORMATS[kind],
    alignment: { vertical: "top", wrapText: widthCharacters >= WRAPPED_FROM_CHARACTERS && !isKept },
    ...(isKept ? { font: { color: GREY_INK }, fill: ground(KEEP_GROUND) } : {}),
  };
  return { width: widthCharacters, style };
}

function headStyle({ kind }: WorkbookColumn): CellStyle {
  return {
    numFmt: "@",
    font: { bold: true, color: kind === "keep" ? GREY_INK : INK },
    fill: ground(kind === "keep" ? KEEP_GROUND : HEAD_GROUND),
    border: { bottom: { style: "medium", color: INK } },
    alignment: { vertical: "center", wrapText: true },
  };
}

function ground(fgColor: { rgb: string }): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor };
}

function choiceOf({ choices }: WorkbookColumn, column: number, lastRow: number): DataValidation[] {
  if (choices === undefined) return [];
  const letters = columnLetters(column);
  return [
    {
      type: "list",
      values: [...choices],
      range: `${letters}2:${letters}${lastRow}`,
      allowBlank: true,
      showErrorMessage: true,
      errorMessage: WORKBOOK_WORDS.listError,
    },
  ];
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
