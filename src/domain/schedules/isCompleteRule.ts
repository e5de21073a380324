import { lacksAnchor } from "./patternDays.ts";
import type { DayPattern, ScheduleRule } from "./schedule.ts";

/** Whether a rule says enough to become days: weekdays are chosen, 隔週 has a day to count from, and so on. */
export function isCompleteRule({ days, months }: ScheduleRule): boolean {
  return !lacksAnchor(days) && hasDays(days) && (months === undefined || months.length > 0);
}

function hasDays(days: DayPattern): boolean {
  switch (days.kind) {
    case "weekly":
      return days.weekdays.length > 0;
    case "nthWeekdays":
    case "besideNth":
      return days.nths.length > 0;
    case "monthDays":
      return days.days.length > 0;
    case "dates":
      return days.dates.length > 0;
    case "holidays":
      return true;
  }
}
