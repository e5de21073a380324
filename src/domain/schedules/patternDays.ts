import { calendarDay, dayNumber, dayNumberOf, monthLength, weekdayOf } from "./day.ts";
import { holidaysBetween } from "./holidays.ts";
import type { DayPattern, NthWeekday, Weekday } from "./schedule.ts";

/**
 * The days of a pattern from `first` to `last` (day numbers, both included), in order and without twins;
 * only in `months` (1–12) where they are given. Weeks begin on Monday: 隔週火・木 from a Thursday keeps the
 * Tuesday of the same week. A pattern that cannot become days (隔週 without an anchor, a month without the
 * day, a date that does not exist) gives none.
 */
export function patternDays(
  pattern: DayPattern,
  months: readonly number[] | undefined,
  first: number,
  last: number,
): number[] {
  switch (pattern.kind) {
    case "weekly": {
      const days = weeklyDays(pattern, first, last);
      return months === undefined ? days : days.filter((day) => isIn(months, day));
    }
    case "nthWeekdays":
      return monthlyDays(first, last, months, (start, length) =>
        pattern.nths.map((each) => nthInMonth(each, start, length)),
      );
    case "monthDays":
      return monthlyDays(first, last, months, (start, length) =>
        pattern.days.map((day) => dayInMonth(day, start, length)),
      );
    case "besideNth": {
      const { nths, offsetDays } = pattern;
      const beside = patternDays(
        { kind: "nthWeekdays", nths },
        months,
        first - offsetDays,
        last - offsetDays,
      );
      return beside.map((day) => day + offsetDays);
    }
    case "holidays": {
      const days = holidaysBetween(first, last);
      return months === undefined ? days : days.filter((day) => isIn(months, day));
    }
    case "dates":
      return inOrder(
        pattern.dates
          .map((date) => dayNumber(date) ?? NaN)
          .filter((day) => day >= first && day <= last)
          .filter((day) => months === undefined || isIn(months, day)),
      );
  }
}

/** Whether a pattern needs a day to count its weeks from, and has none: 隔週 without an anchor. */
export function lacksAnchor(pattern: DayPattern): boolean {
  return (
    pattern.kind === "weekly" &&
    pattern.everyWeeks !== 1 &&
    dayNumber(pattern.anchor ?? "") === null
  );
}

/** The day of a month that is its nth weekday (-1 = the last); `NaN` in a month without one. */
export function nthInMonth({ nth, weekday }: NthWeekday, start: number, length: number): number {
  const earliest = start + ((weekday - weekdayOf(start) + 7) % 7);
  const count = Math.floor((start + length - 1 - earliest) / 7) + 1;
  const wanted = nth === -1 ? count : nth;
  return wanted >= 1 && wanted <= count ? earliest + (wanted - 1) * 7 : NaN;
}

function weeklyDays(
  pattern: Extract<DayPattern, { kind: "weekly" }>,
  first: number,
  last: number,
): number[] {
  const { everyWeeks } = pattern;
  if (lacksAnchor(pattern) || !Number.isInteger(everyWeeks) || everyWeeks < 1) return [];
  const offsets = inOrder(pattern.weekdays.map(fromMonday));
  const step = 7 * everyWeeks;
  const anchor = mondayOf(dayNumber(pattern.anchor ?? "") ?? first);
  const days: number[] = [];
  for (let week = anchor + Math.floor((first - anchor) / step) * step; week <= last; week += step) {
    for (const offset of offsets) {
      const day = week + offset;
      if (day >= first && day <= last) days.push(day);
    }
  }
  return days;
}

/** Month by month the days that `daysOf` finds, from the month's first day and its length. */
function monthlyDays(
  first: number,
  last: number,
  months: readonly number[] | undefined,
  daysOf: (start: number, length: number) => number[],
): number[] {
  const days: number[] = [];
  let { year, month } = calendarDay(first);
  for (let start = dayNumberOf(year, month, 1); start <= last;) {
    const length = monthLength(year, month);
    if (months === undefined || months.includes(month)) {
      for (const day of inOrder(daysOf(start, length))) {
        if (day >= first && day <= last) days.push(day);
      }
    }
    start += length;
    month = (month % 12) + 1;
    if (month === 1) year++;
  }
  return days;
}

function dayInMonth(day: number, start: number, length: number): number {
  if (day === -1) return start + length - 1;
  return day >= 1 && day <= length ? start + day - 1 : NaN;
}

/** Without the `NaN` of months that lack a day, which would upset the order. */
function inOrder(days: readonly number[]): number[] {
  const real = days.filter((day) => !Number.isNaN(day));
  return real.length < 2 ? real : [...new Set(real)].sort((a, b) => a - b);
}

function mondayOf(day: number): number {
  return day - fromMonday(weekdayOf(day));
}

function fromMonday(weekday: Weekday): number {
  return (weekday + 6) % 7;
}

function isIn(months: readonly number[], day: number): boolean {
  return months.includes(calendarDay(day).month);
}
