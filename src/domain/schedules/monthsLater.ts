import { calendarDay, dateOf, dayNumber, dayNumberOf, monthLength } from "./day.ts";

/**
 * The day so many months later (earlier where negative), `YYYY-MM-DD`; in a shorter month its last day
 * (31 August + 6 → 28 February). `null` where the text is no day.
 */
export function monthsLater(date: string, months: number): string | null {
  const number = dayNumber(date);
  if (number === null) return null;
  const { year, month, day } = calendarDay(number);
  const total = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return dateOf(
    dayNumberOf(laterYear, laterMonth, Math.min(day, monthLength(laterYear, laterMonth))),
  );
}
