import { calendarDay, dayNumber, dayNumberOf, monthLength } from "./day.ts";
import { isHolidayNumber } from "./holidays.ts";
import { FARTHEST_MOVE_DAYS, offHoliday } from "./offHoliday.ts";
import { patternDays } from "./patternDays.ts";
import type { ScheduleClosing } from "./schedule.ts";

/**
 * Tells of each day number from `first` to `last` whether a closing takes it out. A closing that cannot
 * become days (隔週 without an anchor, a date that does not exist) closes nothing.
 */
export function closedDays(
  closings: readonly ScheduleClosing[],
  first: number,
  last: number,
): (day: number) => boolean {
  const tests = closings.map((closing) => closingTest(closing, first, last));
  if (tests.length === 0) return () => false;
  return tests.length === 1 ? tests[0]! : (day) => tests.some((isClosed) => isClosed(day));
}

function closingTest(
  closing: ScheduleClosing,
  first: number,
  last: number,
): (day: number) => boolean {
  switch (closing.kind) {
    case "holidays":
      return isHolidayNumber;
    case "yearly":
      return yearlyTest(closing.from, closing.to, first, last);
    case "months":
      return (day) => closing.months.includes(calendarDay(day).month);
    case "dates": {
      const days = new Set(closing.dates.map(dayNumber));
      return (day) => days.has(day);
    }
    case "pattern": {
      const days = new Set(closedByPattern(closing, first, last));
      return (day) => days.has(day);
    }
  }
}

/** The days of a closing pattern; one on a holiday closes another day instead, or none, where it says so. */
function closedByPattern(
  { days, months, ifHoliday }: Extract<ScheduleClosing, { kind: "pattern" }>,
  first: number,
  last: number,
): number[] {
  if (ifHoliday === undefined) return patternDays(days, months, first, last);
  const around = patternDays(days, months, first - FARTHEST_MOVE_DAYS, last + FARTHEST_MOVE_DAYS);
  if (ifHoliday === "open") return around.filter((day) => !isHolidayNumber(day));
  return around.map((day) => offHoliday(day, ifHoliday));
}

/** From one day of the year to another, both included, over New Year where the second comes first. */
function yearlyTest(
  from: string,
  to: string,
  first: number,
  last: number,
): (day: number) => boolean {
  const start = monthDay(from);
  const end = monthDay(to);
  if (start === null || end === null) return () => false;
  const ranges: [number, number][] = [];
  const isOverNewYear = from > to;
  for (let { year } = calendarDay(first - 366); year <= calendarDay(last).year; year++) {
    const endYear = isOverNewYear ? year + 1 : year;
    const endDay = Math.min(end.day, monthLength(endYear, end.month));
    ranges.push([
      dayNumberOf(year, start.month, Math.min(start.day, monthLength(year, start.month) + 1)),
      dayNumberOf(endYear, end.month, endDay),
    ]);
  }
  return (day) => ranges.some(([begin, until]) => day >= begin && day <= until);
}

/** The parts of `MM-DD`; `null` where it is none. */
function monthDay(text: string): { month: number; day: number } | null {
  const found = /^(\d\d)-(\d\d)$/.exec(text);
  const [month, day] = [Number(found?.[1]), Number(found?.[2])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}
