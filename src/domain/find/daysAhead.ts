import type { Place } from "../places/place.ts";
import { dateOf, dayNumber } from "../schedules/day.ts";
import type { Session } from "../schedules/schedule.ts";
import { type PlaceDays, placeDays } from "./placeDays.ts";

/**
 * `placeDays` without what has ended today. A session whose end is not known counts until the day is over.
 * LIMIT: whoever leaves now may still come too late; the walk is not taken into account.
 */
export function daysAhead(place: Place, today: string, nowMinute: number): PlaceDays {
  const days = placeDays(place, today);
  const week = days.week.filter(({ session }) => !hasEnded(session, today, nowMinute));
  if (week.length === days.week.length) return days;
  return { ...days, week, next: week[0] ?? placeDays(place, dateOf(dayNumber(today)! + 1)).next };
}

function hasEnded({ date, time }: Session, today: string, nowMinute: number): boolean {
  return date === today && time?.endMinute != null && time.endMinute <= nowMinute;
}
