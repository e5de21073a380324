import { unzipSync } from "fflate";
import { read, utils, type WorkSheet } from "@e965/xlsx";

/** A workbook that unpacks to more than this is refused: no town's list is so large. */
const MOST_UNPACKED_BYTES = 400_000_000;

/**
 * The first sheet of an Excel file as text: dates as `YYYY-MM-DD`, times as `HH:MM`, readings of
 * kanji (ふりがな) left out. `null` = not a workbook, locked by a password, or unpacking to too much.
 */
export function workbookRows(bytes: Uint8Array): string[][] | null {
  try {
    if (bytes[0] === 0x50 && unpackedBytes(bytes) > MOST_UNPACKED_BYTES) return null;
    const book = read(bytes, { cellDates: true, UTC: true, dense: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    return sheet === undefined ? null : rowsOf(sheet);
  } catch {
    return null;
  }
}

function rowsOf(sheet: WorkSheet): string[][] {
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: true });
  return rows.map((row) => Array.from(row, cellText));
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  if (typeof cell === "string") return cell;
  return typeof cell === "boolean" ? String(cell) : "";
}

/** Excel keeps a bare time as a day of 1899. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return date.getUTCFullYear() < 1900 ? text.slice(11, 16) : text.slice(0, 10);
}

function unpackedBytes(bytes: Uint8Array): number {
  let total = 0;
  unzipSync(bytes, {
    filter: (entry) => {
      total += entry.originalSize;
      return false;
    },
  });
  return total;
}
