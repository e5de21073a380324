import holidays from "@holiday-jp/holiday_jp/lib/holidays.js";
import { dayNumber } from "./day.ts";

/**
 * Whether a day (`YYYY-MM-DD`) is a 国民の祝日, 振替休日 or 国民の休日. Looked up as text, so no time zone can
 * move it. Source: the package `@holiday-jp/holiday_jp`, which follows the law and its one-off moves.
 * LIMIT: days before 1970 or after 2050 are never holidays; the equinoxes of coming years are forecasts until
 * the 官報 of each February, and a later change of the law is not in them.
 */
export function isHoliday(date: string): boolean {
  return Object.hasOwn(holidays, date);
}

/** The same for a day's number, as `dayNumber` gives it. */
export function isHolidayNumber(day: number): boolean {
  return NUMBERS.has(day);
}

/** The numbers of the holidays from one day number to another, both included, in order. */
export function holidaysBetween(first: number, last: number): number[] {
  return IN_ORDER.filter((day) => day >= first && day <= last);
}

/** The name of a holiday as the calendar says it (「こどもの日 振替休日」, 「休日」); `null` on other days. */
export function holidayName(date: string): string | null {
  return BY_DATE.get(date) ?? null;
}

const BY_DATE: ReadonlyMap<string, string> = new Map(
  Object.values(holidays).map(({ date, name }) => [date, name]),
);

const IN_ORDER: readonly number[] = [...BY_DATE.keys()]
  .map((date) => dayNumber(date) ?? NaN)
  .sort((a, b) => a - b);

const NUMBERS: ReadonlySet<number> = new Set(IN_ORDER);
