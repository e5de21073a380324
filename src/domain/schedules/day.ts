import type { Weekday } from "./schedule.ts";

/**
 * Days are counted as whole numbers from 1970-01-01 = 0 in the Gregorian calendar, so that no time zone
 * can move one. Arithmetic after Howard Hinnant's `days_from_civil`.
 */
export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** The number of a day written `YYYY-MM-DD`; `null` where no such day exists (2026-02-30, 「未定」). */
export function dayNumber(date: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return isReal ? dayNumberOf(year, month, day) : null;
}

/** The number of a day given by its parts; days beyond the end of a month run on into the next. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month and day of a day's number. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** A day's number as `YYYY-MM-DD`. Days once written are kept, since lists of sessions ask for the same again. */
export function dateOf(number: number): string {
  const known = WRITTEN.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = calendarDay(number);
  const written = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  if (WRITTEN.size < MOST_WRITTEN) WRITTEN.set(number, written);
  return written;
}

/** A century. */
const MOST_WRITTEN = 36_600;
const WRITTEN = new Map<number, string>();

/** The weekday of a day's number. */
export function weekdayOf(number: number): Weekday {
  const weekday = (((number + 4) % 7) + 7) % 7;
  return WEEKDAYS[weekday]!;
}

/** How many days a month has, 28–31. */
export function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
