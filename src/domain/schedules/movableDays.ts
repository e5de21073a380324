import { nextSessions } from "./nextSessions.ts";
import type { Schedule } from "./schedule.ts";
import { sessionsBetween } from "./sessionsBetween.ts";

/** A day of a schedule that can be sent to another day. */
export interface MovableDay {
  readonly date: string;
  /** Nothing is held on it as the schedule is now: it is closed, or a holiday sends it elsewhere. */
  readonly isClosed: boolean;
}

/**
 * The first `count` days on or after `today` (`YYYY-MM-DD`) that the rules give, those on closings and
 * holidays among them, without the ones that are sent to another day already. LIMIT: looks as far ahead as
 * `nextSessions`.
 */
export function movableDays(schedule: Schedule, today: string, count: number): MovableDay[] {
  const moves = schedule.moves.filter((move) => move.kind === "month");
  const sent = new Set(schedule.moves.flatMap((move) => (move.kind === "date" ? move.from : [])));
  const wanted = (count + sent.size) * SESSIONS_A_DAY;
  const sessions = nextSessions({ ...schedule, closings: [], moves }, today, wanted);
  return [...new Set(sessions.map(({ date }) => date))]
    .filter((date) => !sent.has(date))
    .slice(0, count)
    .map((date) => ({ date, isClosed: sessionsBetween(schedule, date, date).length === 0 }));
}

/** More than a day may have. */
const SESSIONS_A_DAY = 12;
