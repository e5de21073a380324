/** Eras by their first day of year 1. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
};

/**
 * A day as written in a cell, as `YYYY-MM-DD`: `2026-02-01`, `2026/2/1`, `2026年2月1日`, 令和8年2月1日,
 * `2/1/2026` (month first, as Excel exports in English), an Excel serial (46054) or `20260201`.
 * `null` = not a day.
 */
export function readDay(cell: string): string | null {
  const text = cell.normalize("NFKC").replace(/元年/, "1年").trim();
  const serial = /^\d{5}$/.exec(text);
  if (serial) return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10);
  const era = /^(令和|平成|昭和|R|H|S)\s?(\d{1,2})[年./](\d{1,2})[月./](\d{1,2})/.exec(text);
  if (era) return day(ERAS[era[1]!]! + Number(era[2]), Number(era[3]), Number(era[4]));
  const year =
    /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (year) return day(Number(year[1]), Number(year[2]), Number(year[3]));
  const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), Number(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

function day(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
