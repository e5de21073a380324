import { type CellObject, utils } from "@e965/xlsx";

/** Formats that write a number with leading zeros or in groups: 0000000, 000-0000, 000\\-0000. */
const PADDED = /^(\[[^\]]*\])?[0#]*0{2,}[0#]*([-\\()" ]+[0#]+)*(;|$)/;
const DAY_MS = 86_400_000;

/**
 * A cell of a workbook as text: what its format makes of a number where that is a day (YYYY-MM-DD), a
 * time (HH:MM) or a number with leading zeros; otherwise the value itself, never its rounding. `null`
 * = an error (#N/A). Readings of kanji are no part of it.
 */
export function sheetCellText(cell: CellObject, isDate1904: boolean): string | null {
  if (cell.t === "e") return null;
  if (typeof cell.v === "string") return cell.v.replaceAll("\r\n", "\n");
  if (typeof cell.v === "boolean") return cell.v ? "TRUE" : "FALSE";
  if (typeof cell.v !== "number" || !Number.isFinite(cell.v)) return "";
  const format = String(cell.z ?? "General");
  const bare = withoutText(format);
  if (/[ymdhsg]/i.test(bare)) return momentText(cell.v, format, bare, isDate1904);
  return PADDED.test(format) ? utils.format_cell(cell) : plainNumber(cell.v);
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** A day, a time or both, as the value has them; of a format of hours alone, the time. */
function momentText(value: number, format: string, bare: string, isDate1904: boolean): string {
  const day = Math.floor(value + 0.5 / 1440);
  const minutes = Math.max(0, Math.round((value - day) * 1440));
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (/\[h+\]/i.test(format)) return longTime(value);
  const showsDay = /[ydg]/i.test(bare) || !/[hs]/i.test(bare);
  if (day < 1 && !isDate1904) return value < 0 ? plainNumber(value) : time;
  if (!showsDay) return time;
  const text = dayText(day, isDate1904);
  if (text === null) return plainNumber(value);
  return minutes > 0 && /h/i.test(bare) ? `${text} ${time}` : text;
}

/** [h]:mm counts beyond a day. */
function longTime(value: number): string {
  const minutes = Math.round(value * 1440);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Excel counts a 29 February 1900 that never was; Macs once counted from 1904. */
function dayText(day: number, isDate1904: boolean): string | null {
  const start = isDate1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(start + day * DAY_MS);
  const isDay = date.getTime() < Date.UTC(10_000, 0, 1);
  return isDay ? date.toISOString().slice(0, 10) : null;
}

/** Without what is quoted, escaped or in brackets: "日", \\年, [$-411]; General is no date. */
function withoutText(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
