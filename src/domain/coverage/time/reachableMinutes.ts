import { dateOf, dayNumber } from "../../schedules/day.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { sessionsBetween } from "../../schedules/sessionsBetween.ts";
import { coveredInSlots } from "./coveredInSlots.ts";
import { isSureSchedule } from "./isSureSchedule.ts";
import type { PeopleOfSets } from "./peopleOfSets.ts";
import { DAY_MINUTES } from "./timeSlot.ts";

/** How long the people of a zone have some open place within reach. */
interface ZoneMinutes {
  readonly people: number;
  /** Minutes of all people together over the range; Σ zones + outside = total. */
  readonly personMinutes: number;
  /** Mean a week over all people, those who reach nothing included; `null` = nobody. */
  readonly minutesAWeek: number | null;
  /** People who reach no open minute in the range. */
  readonly withoutAny: number;
}

export interface ReachableMinutes {
  readonly zones: readonly ZoneMinutes[];
  readonly outside: ZoneMinutes;
  readonly total: ZoneMinutes;
}

/**
 * Open minutes a week that a resident can reach, from one date to another (`YYYY-MM-DD`, both included): time in
 * which at least one reachable place is open for sure, to the minute; two places open together count once.
 * `withLikely` counts doubtful schedules too, as an upper bound. `null` where the range is none.
 * LIMIT: sessions without an end or without a time have no length and add nothing.
 */
export function reachableMinutes(
  reach: PeopleOfSets,
  placeSchedules: readonly (readonly Schedule[])[],
  from: string,
  to: string,
  withLikely = false,
): ReachableMinutes | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null || last === null || first > last) return null;
  const range: Stretch = [first * DAY_MINUTES, (last + 1) * DAY_MINUTES];
  const stretches = placeSchedules.map((schedules) =>
    schedules
      .filter((schedule) => isSureSchedule(schedule) || withLikely)
      .flatMap((schedule) => stretchesOf(schedule, range)),
  );
  const { lengths, bits, wordCount } = elementarySlots(stretches);
  const slotCount = lengths.length;
  const covered = coveredInSlots(reach, { bits, wordCount, slotCount });
  const rows = Array.from({ length: reach.zoneCount + 2 }, (_, row): ZoneMinutes => {
    let personMinutes = 0;
    for (let slot = 0; slot < slotCount - 1; slot++) {
      personMinutes += covered[row * slotCount + slot]! * lengths[slot]!;
    }
    const people = reach.people[row]!;
    return {
      people,
      personMinutes,
      minutesAWeek: people === 0 ? null : (personMinutes / people) * (7 / (last - first + 1)),
      withoutAny: people - covered[row * slotCount + slotCount - 1]!,
    };
  });
  return {
    zones: rows.slice(0, reach.zoneCount),
    outside: rows[reach.zoneCount]!,
    total: rows[reach.zoneCount + 1]!,
  };
}

/** Start and end in minutes since 1970. */
type Stretch = readonly [start: number, end: number];

/** The sessions of known length, as far as they lie in the range. */
function stretchesOf(schedule: Schedule, [begin, until]: Stretch): Stretch[] {
  const from = dateOf(begin / DAY_MINUTES - 1);
  const sessions = sessionsBetween(schedule, from, dateOf(until / DAY_MINUTES - 1));
  return sessions.flatMap(({ date, time }): Stretch[] => {
    if (time === null || time.endMinute === null) return [];
    const midnight = dayNumber(date)! * DAY_MINUTES;
    const start = Math.max(begin, midnight + time.startMinute);
    const end = Math.min(until, midnight + time.endMinute);
    return start < end ? [[start, end]] : [];
  });
}

/**
 * The time between any two moments at which some place opens or closes, in which places stay as they are, as
 * slots with their length; the last slot, of no length, has every place that is open at all.
 */
function elementarySlots(stretches: readonly (readonly Stretch[])[]) {
  const moments = [...new Set(stretches.flat(2))].sort((a, b) => a - b);
  const indexOf = new Map(moments.map((moment, index) => [moment, index]));
  const lengths = moments.map((moment, index) => (moments[index + 1] ?? moment) - moment);
  if (lengths.length === 0) lengths.push(0);
  const wordCount = (lengths.length + 31) >>> 5;
  const bits = new Uint32Array(stretches.length * wordCount);
  const mark = (place: number, slot: number) => {
    bits[place * wordCount + (slot >>> 5)]! |= 1 << (slot & 31);
  };
  for (const [place, own] of stretches.entries()) {
    if (own.length > 0) mark(place, lengths.length - 1);
    for (const [start, end] of own) {
      for (let slot = indexOf.get(start)!; slot < indexOf.get(end)!; slot++) mark(place, slot);
    }
  }
  return { lengths, bits, wordCount };
}
