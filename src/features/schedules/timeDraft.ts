import type { TimeRange } from "../../domain/schedules/schedule.ts";

/** A time as it stands in two fields, `HH:MM`; empty = not written. */
export interface TimeDraft {
  readonly start: string;
  readonly end: string;
}

/**
 * What two fields say: `null` without a start; without an end, or with one before the start (`isEndBefore`), the
 * end is open. An end until 6 in the morning of a start from 17 on is on the next day; 0:00 is midnight.
 */
export function timeOfDraft({ start, end }: TimeDraft): TimeRange | null {
  const startMinute = minuteOf(start);
  if (startMinute === null) return null;
  const endMinute = minuteOf(end);
  if (endMinute === null) return { startMinute, endMinute: null };
  if (endMinute > startMinute) return { startMinute, endMinute };
  const isOvernight = endMinute === 0 || (startMinute >= 17 * 60 && endMinute <= 6 * 60);
  return { startMinute, endMinute: isOvernight ? endMinute + DAY_MINUTES : null };
}

/** Whether an end is written that cannot be one. */
export function isEndBefore(draft: TimeDraft): boolean {
  return minuteOf(draft.end) !== null && timeOfDraft(draft)?.endMinute === null;
}

/** The fields of a time. */
export function draftOfTime({ startMinute, endMinute }: TimeRange): TimeDraft {
  return { start: clock(startMinute), end: endMinute === null ? "" : clock(endMinute) };
}

const DAY_MINUTES = 1_440;

function minuteOf(text: string): number | null {
  const found = /^(\d\d):(\d\d)/.exec(text);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}

function clock(minute: number): string {
  const hour = String(Math.floor((minute % DAY_MINUTES) / 60)).padStart(2, "0");
  return `${hour}:${String(minute % 60).padStart(2, "0")}`;
}
