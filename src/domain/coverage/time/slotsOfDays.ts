import { dateOf, dayNumber, weekdayOf } from "../../schedules/day.ts";
import type { Weekday } from "../../schedules/schedule.ts";
import { DAY_MINUTES, type TimeSlot } from "./timeSlot.ts";

/** Start and end in minutes after midnight. */
export type Minutes = readonly [startMinute: number, endMinute: number];

/** 午前 (to 12:00), 午後 (12:00–17:00), 夕方 (from 17:00): together the whole day. */
export const DAY_PARTS: readonly Minutes[] = [
  [0, 720],
  [720, 1_020],
  [1_020, DAY_MINUTES],
];

/** The half hours of a day, from midnight on. */
export const HALF_HOURS: readonly Minutes[] = Array.from({ length: 48 }, (_, index) => [
  index * 30,
  index * 30 + 30,
]);

export const WHOLE_DAY: readonly Minutes[] = [[0, DAY_MINUTES]];

/**
 * The same stretches on every day from one date to another (`YYYY-MM-DD`, both included), day by day; on one
 * weekday alone where `weekday` is given. A range that is none has no slots.
 */
export function slotsOfDays(
  from: string,
  to: string,
  stretches: readonly Minutes[],
  weekday?: Weekday,
): TimeSlot[] {
  const first = dayNumber(from);
  const last = dayNumber(to);
  const slots: TimeSlot[] = [];
  if (first === null || last === null) return slots;
  for (let day = first; day <= last; day++) {
    if (weekday !== undefined && weekdayOf(day) !== weekday) continue;
    const date = dateOf(day);
    for (const [startMinute, endMinute] of stretches) slots.push({ date, startMinute, endMinute });
  }
  return slots;
}
