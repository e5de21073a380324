import { calendarDay, dateOf, dayNumber, dayNumberOf } from "./day.ts";
import type { Schedule } from "./schedule.ts";
import { sessionsBetween } from "./sessionsBetween.ts";

/**
 * How many sessions there are in the twelve months that begin on a day (`YYYY-MM-DD`; 1 April for a 年度).
 * `null` where nothing is known: an unknown schedule, or a day that is none.
 * LIMIT: of a `doubtful` schedule this is what was understood.
 */
export function sessionsPerYear(schedule: Schedule, from: string): number | null {
  const first = dayNumber(from);
  if (first === null || schedule.certainty === "unknown") return null;
  const { year, month, day } = calendarDay(first);
  const last = dayNumberOf(year + 1, month, day) - 1;
  return sessionsBetween(schedule, from, dateOf(last)).length;
}
