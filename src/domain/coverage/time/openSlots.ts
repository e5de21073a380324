import { dateOf, dayNumber } from "../../schedules/day.ts";
import { mayHideDays } from "../../schedules/mayHideDays.ts";
import type { Schedule, TimeRange } from "../../schedules/schedule.ts";
import { sessionsBetween } from "../../schedules/sessionsBetween.ts";
import { isSureSchedule } from "./isSureSchedule.ts";
import { DAY_MINUTES, type TimeSlot } from "./timeSlot.ts";

/**
 * How far an opening is known. `sure`: confirmed and inside the times. `likely`: besides, what a doubtful
 * schedule gives, days whose time is not known, and the hours after a start without an end. `possible`:
 * besides, always, places of which too little is known. Each holds in the next; only `sure` is ever counted.
 */
export const OPENINGS = ["sure", "likely", "possible"] as const;
export type Opening = (typeof OPENINGS)[number];

/** Which places are open in which slots: bit `slot % 32` of word `place * wordCount + (slot >> 5)`. */
export interface OpenSlots extends Readonly<Record<Opening, Uint32Array>> {
  readonly slots: readonly TimeSlot[];
  readonly placeCount: number;
  readonly wordCount: number;
}

/**
 * Looks up for each place, given by its schedules, in which slots it is open. At instants this is `isOpenAt`:
 * `sure` = open, `possible` = not closed. In a longer slot a start without an end counts as open when it falls
 * into the slot, and a session without a time on its whole day.
 * LIMIT: as `sessionsBetween` and `isOpenAt`; a session runs at most to the end of the next day.
 */
export function openSlots(
  placeSchedules: readonly (readonly Schedule[])[],
  slots: readonly TimeSlot[],
): OpenSlots {
  const wordCount = (slots.length + 31) >>> 5;
  const empty = () => new Uint32Array(placeSchedules.length * wordCount);
  const open = {
    slots,
    placeCount: placeSchedules.length,
    wordCount,
    sure: empty(),
    likely: empty(),
    possible: empty(),
  };
  const calendar = calendarOf(slots);
  if (calendar === null) return open;
  for (const [place, schedules] of placeSchedules.entries()) {
    for (const schedule of schedules) markSchedule(open, calendar, place, schedule);
  }
  for (let word = 0; word < open.sure.length; word++) {
    open.likely[word]! |= open.sure[word]!;
    open.possible[word]! |= open.likely[word]!;
  }
  return open;
}

/** The slots by day; the dates from which a session may reach into one. */
interface Calendar {
  readonly from: string;
  readonly to: string;
  readonly slotsOn: ReadonlyMap<number, readonly number[]>;
}

function calendarOf(slots: readonly TimeSlot[]): Calendar | null {
  const slotsOn = new Map<number, number[]>();
  let [first, last] = [Infinity, -Infinity];
  for (const [index, { date }] of slots.entries()) {
    const day = dayNumber(date);
    if (day === null) continue;
    const known = slotsOn.get(day);
    if (known === undefined) slotsOn.set(day, [index]);
    else known.push(index);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first > last ? null : { from: dateOf(first - 1), to: dateOf(last), slotsOn };
}

function markSchedule(
  open: OpenSlots,
  { from, to, slotsOn }: Calendar,
  place: number,
  schedule: Schedule,
): void {
  if (mayHideDays(schedule)) {
    for (const slots of slotsOn.values()) {
      for (const slot of slots) mark(open, "possible", place, slot);
    }
  }
  const known = isSureSchedule(schedule) ? "sure" : "likely";
  for (const { date, time } of sessionsBetween(schedule, from, to)) {
    const day = dayNumber(date)!;
    for (const slot of slotsOn.get(day) ?? []) {
      const fact = openingIn(open.slots[slot]!, time);
      if (fact !== "closed") mark(open, fact === "held" ? known : "likely", place, slot);
    }
    if (time === null || (time.endMinute ?? 0) <= DAY_MINUTES) continue;
    const startMinute = time.startMinute - DAY_MINUTES;
    const nextDay = { startMinute, endMinute: time.endMinute! - DAY_MINUTES };
    for (const slot of slotsOn.get(day + 1) ?? []) {
      if (openingIn(open.slots[slot]!, nextDay) === "held") mark(open, known, place, slot);
    }
  }
}

/** What a session says of a slot of the same day: it is held in it for all that is known, or may be, or not. */
function openingIn(slot: TimeSlot, time: TimeRange | null): "held" | "unsure" | "closed" {
  const { startMinute, endMinute } = slot;
  if (time === null) return startMinute <= 0 && endMinute >= DAY_MINUTES ? "held" : "unsure";
  if (time.endMinute !== null)
    return meets(slot, time.startMinute, time.endMinute) ? "held" : "closed";
  if (startMinute <= time.startMinute && time.startMinute < endMinute) return "held";
  return startMinute >= time.startMinute ? "unsure" : "closed";
}

/** Whether a session and a slot, or an instant, have time in common. */
function meets({ startMinute, endMinute }: TimeSlot, from: number, until: number): boolean {
  if (startMinute === endMinute) return from <= startMinute && startMinute < until;
  return from < endMinute && startMinute < until && from < until;
}

function mark(open: OpenSlots, opening: Opening, place: number, slot: number): void {
  open[opening][place * open.wordCount + (slot >>> 5)]! |= 1 << (slot & 31);
}
