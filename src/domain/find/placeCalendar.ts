import { isSureSchedule } from "../coverage/time/isSureSchedule.ts";
import { schedulesOfPlace } from "../coverage/time/schedulesOfPlace.ts";
import type { Place } from "../places/place.ts";
import type { Schedule, Session } from "../schedules/schedule.ts";
import { sessionsBetween } from "../schedules/sessionsBetween.ts";
import { isMeetingOn } from "./isMeetingOn.ts";
import { leavesHolidayOpen } from "./leavesHolidayOpen.ts";

/** What is sure of the days of a place in a span of time. */
export interface PlaceCalendar {
  /** In order, each day once. */
  readonly days: readonly PlaceDay[];
  /** Days on which it would be held but for a closing (祝日, お盆, 年末年始 …), in order. */
  readonly closedDates: readonly string[];
}

export interface PlaceDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** At least one, by time. */
  readonly sessions: readonly Session[];
  /** It falls on a holiday, お盆 or 年末年始 of which the list says nothing. */
  readonly asksHoliday: boolean;
}

/**
 * The days of a place from one day to another (`YYYY-MM-DD`, both included): of schedules that are understood
 * alone, and only while its status lets it be held. No days = 「日程はお問い合わせください」, never open.
 * LIMIT: holidays as `isHoliday` knows them; a place that pauses without writing it is known by nobody.
 */
export function placeCalendar(place: Place, from: string, to: string): PlaceCalendar {
  const sure = schedulesOfPlace(place).filter(isSureSchedule);
  const days = new Map<string, PlaceDay>();
  for (const schedule of sure) {
    for (const session of heldSessions(place, schedule, from, to)) {
      const before = days.get(session.date);
      days.set(session.date, {
        date: session.date,
        sessions: [...(before?.sessions ?? []), session].sort(byStart),
        asksHoliday: (before?.asksHoliday ?? false) || leavesHolidayOpen(schedule, session.date),
      });
    }
  }
  const closed = sure.flatMap((schedule) =>
    heldSessions(place, { ...schedule, closings: [] }, from, to).map(({ date }) => date),
  );
  return {
    days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)),
    closedDates: [...new Set(closed)].filter((date) => !days.has(date)).sort(),
  };
}

function heldSessions(place: Place, schedule: Schedule, from: string, to: string): Session[] {
  return sessionsBetween(schedule, from, to).filter(({ date }) => isMeetingOn(place, date));
}

function byStart(one: Session, other: Session): number {
  return (one.time?.startMinute ?? LATEST) - (other.time?.startMinute ?? LATEST);
}

/** Days without a time come last. */
const LATEST = 10_000;
