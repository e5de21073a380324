import { type CellObject, type Range, type WorkSheet, utils, write } from "@e965/xlsx";

/** A sheet as it is drawn: cells of text or numbers, or whole cells with a format. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | CellObject | null)[])[];
  /** `A1:C1`. */
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

/** The bytes of a workbook. */
export function drawnWorkbook(
  sheets: readonly DrawnSheet[],
  bookType: "xlsx" | "xlsm" | "biff8" = "xlsx",
): Uint8Array {
  const book = utils.book_new();
  for (const drawn of sheets) utils.book_append_sheet(book, sheetOf(drawn), drawn.name);
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  const written: unknown = write(book, { type: "array", bookType, bookSST: true });
  if (written instanceof ArrayBuffer) return new Uint8Array(written);
  throw new TypeError("the writer gave no bytes");
}

function sheetOf({ rows, merges }: DrawnSheet): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = merges?.map((range): Range => utils.decode_range(range));
  return sheet;
}
