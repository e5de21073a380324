import { calendarDay, dayNumber, weekdayOf } from "../domain/schedules/day.ts";
import { WEEKDAY_NAMES } from "./weekdayNames.ts";

/**
 * A day with its weekday: 「11月25日（水）」; with the year where `today` is of another one:
 * 「2027年1月13日（水）」. What is no day stays as it was written.
 */
export function dateText(date: string, today = date): string {
  const number = dayNumber(date);
  if (number === null) return date;
  const { year, month, day } = calendarDay(number);
  const written = `${month}月${day}日（${WEEKDAY_NAMES[weekdayOf(number)]}）`;
  return today.slice(0, 4) === date.slice(0, 4) ? written : `${year}年${written}`;
}
