import { dateOf, dayNumber, dayNumberOf, weekdayOf } from "../day.ts";
import type { ScheduleDoubt } from "../schedule.ts";
import type { NamedDate } from "./token.ts";

/**
 * A date as written as `YYYY-MM-DD`; `null` where no such day exists or no year is known. Without a year of its
 * own it is of the 年度 `fiscalYear` (guessed), or of that calendar year where only then the weekday beside it
 * fits. A weekday that does not fit is a doubt; the date stands.
 */
export function resolveDate(
  named: NamedDate,
  fiscalYear: number | undefined,
  doubts: Set<ScheduleDoubt>,
): string | null {
  const base = named.year ?? fiscalYear;
  if (base === undefined) return null;
  const isOwnYear = named.year !== null && !named.fiscal;
  const ofFiscal = isOwnYear || named.month > 3 ? base : base + 1;
  const years = named.year === null ? [ofFiscal, base] : [ofFiscal];
  const dates = years.map((year) => isoDate(year, named)).filter((date) => date !== null);
  const found = dates.find((date) => fits(date, named)) ?? dates[0];
  if (found === undefined) return null;
  if (named.year === null) doubts.add("yearGuessed");
  if (!fits(found, named)) doubts.add("weekdayDiffers");
  return found;
}

function isoDate(year: number, { month, day }: NamedDate): string | null {
  const date = dateOf(dayNumberOf(year, month, day));
  return date.endsWith(`-${twoDigits(month)}-${twoDigits(day)}`) ? date : null;
}

function fits(date: string, { weekday }: NamedDate): boolean {
  return weekday === null || weekdayOf(dayNumber(date) ?? 0) === weekday;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
