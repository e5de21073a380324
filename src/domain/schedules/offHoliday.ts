import { weekdayOf } from "./day.ts";
import { isHolidayNumber } from "./holidays.ts";

/** How far from its own day anything may be moved. */
export const FARTHEST_MOVE_DAYS = 40;

/**
 * Where a day number goes that falls on a holiday; any other day stays. It goes on until it meets no holiday
 * (翌日, 前日, 翌週) or a working day that fits (次の平日), over 連休 too. LIMIT: not farther than 40 days; a day
 * that finds no place in that time stays where it is.
 */
export function offHoliday(
  day: number,
  to: "nextDay" | "previousDay" | "nextWeekday" | "nextWeek",
  fits: (day: number) => boolean = () => true,
): number {
  if (!isHolidayNumber(day)) return day;
  const step = STEPS[to];
  for (let at = day + step; Math.abs(at - day) <= FARTHEST_MOVE_DAYS; at += step) {
    const isGood = to !== "nextWeekday" || (isMondayToFriday(at) && fits(at));
    if (isGood && !isHolidayNumber(at)) return at;
  }
  return day;
}

const STEPS = { nextDay: 1, previousDay: -1, nextWeekday: 1, nextWeek: 7 } as const;

function isMondayToFriday(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}
