import { schedulesOfPlace } from "../coverage/time/schedulesOfPlace.ts";
import { isSureSchedule } from "../coverage/time/isSureSchedule.ts";
import type { Place, PlaceStatus } from "../places/place.ts";
import { dateOf, dayNumber } from "../schedules/day.ts";
import { nextSessions } from "../schedules/nextSessions.ts";
import type { Schedule, Session } from "../schedules/schedule.ts";
import { sessionsBetween } from "../schedules/sessionsBetween.ts";
import { isMeetingOn } from "./isMeetingOn.ts";
import { leavesHolidayOpen } from "./leavesHolidayOpen.ts";

/** The sure days of a place from today on. */
export interface PlaceDays {
  /** Today and the six days after it, by day and time. */
  readonly week: readonly PlaceSession[];
  /** The first from today on; `null` = none is known. */
  readonly next: PlaceSession | null;
  /** Nothing to go to, nor to ask for: 休止, 計画, 廃止, or all that its schedules say is 休止中. */
  readonly isOff: boolean;
}

interface PlaceSession {
  readonly session: Session;
  /** It falls on a holiday, お盆 or 年末年始 of which its schedule says nothing. */
  readonly asksHoliday: boolean;
}

/**
 * When a place is held from today (`YYYY-MM-DD`) on: by schedules that are understood alone, on days on which
 * its status lets it be held. Kept for a place for the last two days asked about.
 * LIMIT: the session after the week is looked for nine years ahead.
 */
export function placeDays(place: Place, today: string): PlaceDays {
  const kept = KEPT.get(place) ?? new Map<string, PlaceDays>();
  const days = kept.get(today) ?? daysOf(place, today);
  if (kept.size >= KEPT_DAYS && !kept.has(today)) kept.clear();
  KEPT.set(place, kept.set(today, days));
  return days;
}

/** Today, and tomorrow for those that have ended today. */
const KEPT_DAYS = 2;
const KEPT = new WeakMap<Place, Map<string, PlaceDays>>();

function daysOf(place: Place, today: string): PlaceDays {
  const schedules = schedulesOfPlace(place);
  const sure = schedules.filter(isSureSchedule);
  const week = inOrder(sure.flatMap((schedule) => weekOf(place, schedule, today)));
  const next = week[0] ?? inOrder(sure.flatMap((schedule) => firstOf(place, schedule, today)))[0];
  const isPaused = schedules.every(({ doubts }) => doubts.includes("suspended"));
  return {
    week,
    next: next ?? null,
    isOff: next === undefined && (isPaused || !isMeetingOn(place, today)),
  };
}

function weekOf(place: Place, schedule: Schedule, today: string): PlaceSession[] {
  const first = dayNumber(today);
  if (first === null) return [];
  return sessionsBetween(schedule, today, dateOf(first + 6))
    .filter(({ date }) => isMeetingOn(place, date))
    .map((session) => told(schedule, session));
}

/** The first session of each time in which the place may be held; the next one is among them. */
function firstOf(place: Place, schedule: Schedule, today: string): PlaceSession[] {
  return beginnings(place, today)
    .flatMap((day) => nextSessions(schedule, day, 1))
    .filter(({ date }) => isMeetingOn(place, date))
    .map((session) => told(schedule, session));
}

/** Today, and the days to come on which another status begins. */
function beginnings({ status, pastStatuses }: Place, today: string): string[] {
  const statuses: readonly PlaceStatus[] = [...(pastStatuses ?? []), status];
  return [
    today,
    ...statuses.flatMap(({ from }) => (from !== undefined && from > today ? from : [])),
  ];
}

function told(schedule: Schedule, session: Session): PlaceSession {
  return { session, asksHoliday: leavesHolidayOpen(schedule, session.date) };
}

/** By day and time, a day without a time after those with one; each session once. */
function inOrder(sessions: readonly PlaceSession[]): PlaceSession[] {
  const sorted = sessions.toSorted((a, b) => compareSessions(a.session, b.session));
  return sorted.filter((each, i) => {
    const before = sorted[i - 1]?.session;
    return before === undefined || compareSessions(before, each.session) !== 0;
  });
}

function compareSessions(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (
    startOf(a) - startOf(b) || endOf(a) - endOf(b) || (a.label ?? "").localeCompare(b.label ?? "")
  );
}

function startOf({ time }: Session): number {
  return time?.startMinute ?? LATEST;
}

function endOf({ time }: Session): number {
  return time?.endMinute ?? LATEST;
}

/** After every minute of a day and the night after it. */
const LATEST = 10_000;
