import { dayNumber, weekdayOf } from "./day.ts";
import type { DayPattern, Schedule, Weekday } from "./schedule.ts";

/**
 * The weekdays on which something may happen, from Sunday on, by the rules alone: closings and moves are not
 * looked at. `irregular` where a rule gives days of any weekday (毎月10日) or nothing is understood.
 */
export function scheduleWeekdays(
  schedules: readonly Schedule[],
): readonly (Weekday | "irregular")[] {
  const days = new Set(
    schedules.flatMap(({ rules }) => rules.flatMap((rule) => weekdaysOf(rule.days))),
  );
  if (days.size === 0) return ["irregular"];
  return [...WEEKDAYS.filter((day) => days.has(day)), ...(days.has(null) ? IRREGULAR : [])];
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const IRREGULAR = ["irregular"] as const;

/** `null` = days of any weekday. */
function weekdaysOf(pattern: DayPattern): readonly (Weekday | null)[] {
  switch (pattern.kind) {
    case "weekly":
      return pattern.weekdays;
    case "nthWeekdays":
      return pattern.nths.map(({ weekday }) => weekday);
    case "besideNth":
      return pattern.nths.map(({ weekday }) => shifted(weekday, pattern.offsetDays));
    case "dates":
      return pattern.dates.map((date) => {
        const day = dayNumber(date);
        return day === null ? null : weekdayOf(day);
      });
    case "monthDays":
    case "holidays":
      return [null];
  }
}

function shifted(weekday: Weekday, days: number): Weekday {
  return WEEKDAYS[(((weekday + days) % 7) + 7) % 7]!;
}
