import { dateOf, dayNumber } from "./day.ts";
import { heldDays } from "./heldDays.ts";
import type { Schedule, Session, TimeRange } from "./schedule.ts";

/**
 * Every session of a schedule from one day to another (`YYYY-MM-DD`, both included), by day and then by time.
 * An `unknown` schedule, a rule that cannot become days, or a range that is none gives no session. A day whose
 * time is unknown is left out where another rule gives that day a time.
 * LIMIT: holidays as `isHoliday` knows them; of a `doubtful` schedule the sessions are what was understood.
 */
export function sessionsBetween(schedule: Schedule, from: string, to: string): Session[] {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null || last === null || first > last) return [];
  const sessions = schedule.rules.flatMap((rule) =>
    sessionsOn(heldDays(schedule, rule, first, last), rule.times, schedule.label),
  );
  const isInOrder = schedule.rules.length === 1 && schedule.rules[0]!.times.length <= 1;
  return isInOrder ? sessions : inOrder(sessions);
}

function sessionsOn(
  days: readonly number[],
  times: readonly TimeRange[],
  label: string | undefined,
): Session[] {
  const timesOrNone = times.length === 0 ? [null] : times;
  const sessions: Session[] = [];
  for (const day of days) {
    const date = dateOf(day);
    for (const time of timesOrNone) {
      sessions.push(label === undefined ? { date, time } : { date, time, label });
    }
  }
  return sessions;
}

/** By day and start; without twins, and without a bare day beside the same day with a time. */
function inOrder(sessions: Session[]): Session[] {
  sessions.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byTime(a.time, b.time)));
  return sessions.filter((session, index) => {
    const before = sessions[index - 1];
    if (before?.date !== session.date) return true;
    return session.time !== null && byTime(before.time, session.time) !== 0;
  });
}

/** Days without a time come last, open ends after those that end. */
function byTime(a: TimeRange | null, b: TimeRange | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.startMinute !== b.startMinute) return a.startMinute - b.startMinute;
  if (a.endMinute === null || b.endMinute === null) {
    return Number(a.endMinute === null) - Number(b.endMinute === null);
  }
  return a.endMinute - b.endMinute;
}
