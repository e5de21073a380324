import { dateOf, dayNumber } from "./day.ts";
import type { Schedule, Session } from "./schedule.ts";
import { sessionsBetween } from "./sessionsBetween.ts";

/**
 * The first `count` sessions on or after a day (`YYYY-MM-DD`), fewer where there are no more.
 * LIMIT: looks nine years ahead, enough for a 29 February.
 */
export function nextSessions(schedule: Schedule, day: string, count: number): Session[] {
  const today = dayNumber(day);
  if (today === null) return [];
  const first = Math.max(today, dayNumber(schedule.from ?? "") ?? today);
  for (let ahead = 40; ; ahead *= 4) {
    const last = dateOf(first + Math.min(ahead, FARTHEST_DAYS));
    const sessions = sessionsBetween(schedule, dateOf(first), last);
    if (sessions.length >= count || ahead >= FARTHEST_DAYS) return sessions.slice(0, count);
  }
}

const FARTHEST_DAYS = 9 * 366;
