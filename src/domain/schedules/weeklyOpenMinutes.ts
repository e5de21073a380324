import { dayNumber } from "./day.ts";
import type { Schedule, Session } from "./schedule.ts";
import { sessionsBetween } from "./sessionsBetween.ts";

/** How long a place is open in an ordinary week, and what that does not count. */
export interface WeeklyOpenMinutes {
  /** Mean per week; sessions that overlap count once. */
  readonly minutes: number;
  /** Sessions in the range whose length is not known; they are not in `minutes`. */
  readonly unmeasured: number;
}

/**
 * Mean open minutes a week of a schedule over the days from one date to another (`YYYY-MM-DD`, both
 * included). `null` where nothing is known: an unknown schedule, or a range that is none.
 * LIMIT: a session over the midnight of the last day counts whole; of a `doubtful` schedule this is what
 * was understood.
 */
export function weeklyOpenMinutes(
  schedule: Schedule,
  from: string,
  to: string,
): WeeklyOpenMinutes | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null || last === null || first > last) return null;
  if (schedule.certainty === "unknown") return null;
  const sessions = sessionsBetween(schedule, from, to);
  const stretches = sessions.flatMap(stretchOf).sort((a, b) => a[0] - b[0]);
  let minutes = 0;
  let openUntil = -Infinity;
  for (const [start, end] of stretches) {
    minutes += Math.max(0, end - Math.max(start, openUntil));
    openUntil = Math.max(openUntil, end);
  }
  return {
    minutes: (minutes * 7) / (last - first + 1),
    unmeasured: sessions.length - stretches.length,
  };
}

/** Start and end in minutes since 1970; none where either is not known. */
function stretchOf({ date, time }: Session): [start: number, end: number][] {
  if (time === null || time.endMinute === null) return [];
  const midnight = (dayNumber(date) ?? 0) * 1_440;
  return [[midnight + time.startMinute, midnight + time.endMinute]];
}
