import { dateOf, dayNumber } from "./day.ts";
import { mayHideDays } from "./mayHideDays.ts";
import type { Schedule, Session } from "./schedule.ts";
import { sessionsBetween } from "./sessionsBetween.ts";

/**
 * Whether a place is open by this schedule on a day (`YYYY-MM-DD`) at a minute after midnight. The start
 * belongs to a session, the end does not. `unsure` wherever it cannot be known: an unknown schedule, a day
 * without a time, after the start of a session without an end, inside any session of a doubtful schedule,
 * and always where the doubt may hide further days.
 */
export function isOpenAt(
  schedule: Schedule,
  date: string,
  minute: number,
): "open" | "closed" | "unsure" {
  const day = dayNumber(date);
  if (day === null || mayHideDays(schedule)) return "unsure";
  const yesterday = sessionsBetween(schedule, dateOf(day - 1), dateOf(day - 1));
  const today = sessionsBetween(schedule, date, date);
  const answers = [
    ...yesterday.map((session) => stateAt(session, minute + DAY_MINUTES, true)),
    ...today.map((session) => stateAt(session, minute, false)),
  ];
  const isOpen = answers.includes("open");
  if (isOpen && schedule.certainty === "understood") return "open";
  return isOpen || answers.includes("unsure") ? "unsure" : "closed";
}

const DAY_MINUTES = 1_440;

/** A session of yesterday matters only as far as it is known to run past midnight. */
function stateAt(
  { time }: Session,
  minute: number,
  isYesterday: boolean,
): "open" | "closed" | "unsure" {
  if (time === null) return isYesterday ? "closed" : "unsure";
  if (minute < time.startMinute) return "closed";
  if (time.endMinute === null) return isYesterday ? "closed" : "unsure";
  return minute < time.endMinute ? "open" : "closed";
}
