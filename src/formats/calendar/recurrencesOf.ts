import { dateOf, dayNumber } from "../../domain/schedules/day.ts";
import { heldDays } from "../../domain/schedules/heldDays.ts";
import { patternDays } from "../../domain/schedules/patternDays.ts";
import type {
  NthWeekday,
  Schedule,
  ScheduleRule,
  Session,
  TimeRange,
  Weekday,
} from "../../domain/schedules/schedule.ts";
import { sessionsBetween } from "../../domain/schedules/sessionsBetween.ts";
import { rruleOf } from "./rruleOf.ts";

/** Sessions of one time of day as RFC 5545 has them; all days as `YYYY-MM-DD`. */
export interface Recurrence {
  readonly time: TimeRange | null;
  /** DTSTART: the first day of the rule, even where it is in `exdates`. */
  readonly start: string;
  /** Without UNTIL; `null` = only the day `start`. */
  readonly rrule: string | null;
  readonly until: string;
  /** Days of the rule that are not held. */
  readonly exdates: readonly string[];
  /** Days that are held and not of the rule. */
  readonly rdates: readonly string[];
}

/**
 * A schedule from one day to another (both included) as RRULE, EXDATE and RDATE, one recurrence for each time
 * of each rule. Days without an RRULE come one by one, since calendars differ in what they make of RDATEs alone.
 * Together they are exactly the sessions of `sessionsBetween`, none twice.
 */
export function recurrencesOf(schedule: Schedule, from: string, to: string): Recurrence[] {
  const first = dayNumber(schedule.from ?? "") ?? -Infinity;
  const last = dayNumber(schedule.to ?? "") ?? Infinity;
  const start = Math.max(dayNumber(from) ?? NaN, first);
  const end = Math.min(dayNumber(to) ?? NaN, last);
  const left = new Set(sessionsBetween(schedule, from, to).map(sessionKey));
  return schedule.rules.flatMap((rule) => {
    const days = left.size === 0 ? [] : heldDays(schedule, rule, start, end);
    return (rule.times.length === 0 ? [null] : rule.times).flatMap((time) => {
      const held = days.filter((day) => left.delete(sessionKey({ date: dateOf(day), time })));
      return held.length === 0 ? [] : recurrences(rule, time, held, start, end);
    });
  });
}

function sessionKey({ date, time }: Session): string {
  return time === null ? date : `${date} ${time.startMinute}-${time.endMinute}`;
}

/** One recurrence for each part of the rule; moved days go with the first, unless they come before it. */
function recurrences(
  rule: ScheduleRule,
  time: TimeRange | null,
  held: readonly number[],
  start: number,
  end: number,
): Recurrence[] {
  const left = new Set(held);
  const parts = partsOf(rule).flatMap((part) => {
    const rrule = isMisread(part) ? null : rruleOf(part);
    const last = held.at(-1)!;
    const given = rrule === null ? [] : patternDays(part.days, part.months, start, end);
    const days = given.filter((day) => day <= last);
    const away = days.filter((day) => !left.delete(day));
    return days.length === away.length ? [] : [{ rrule, days, away }];
  });
  const begin = parts[0]?.days[0] ?? Infinity;
  const moved = [...left].filter((day) => day > begin);
  return [
    ...[...left].filter((day) => day < begin).map((day) => single(time, day)),
    ...parts.map(({ rrule, days, away }, index) => ({
      time,
      rrule,
      start: dateOf(days[0]!),
      until: dateOf(days.at(-1)!),
      exdates: away.map(dateOf),
      rdates: index === 0 ? moved.map(dateOf) : [],
    })),
  ];
}

/**
 * Several weekdays of a month apart, and apart what not every month has: ical.js 2.2, and calendars made with
 * it, lose a day of `BYDAY=1SU,5SU,1MO` and of `BYMONTHDAY=28,31,1`.
 */
function partsOf(rule: ScheduleRule): ScheduleRule[] {
  const { days } = rule;
  if (days.kind === "nthWeekdays") {
    const usual = WEEKDAYS.map((weekday) =>
      days.nths.filter((each) => each.weekday === weekday && isUsualNth(each)),
    );
    const others = days.nths.filter((each) => !isUsualNth(each)).map((each) => [each]);
    return [...usual, ...others].map((nths) => ({ ...rule, days: { ...days, nths } }));
  }
  if (days.kind !== "monthDays") return [rule];
  const usual = days.days.filter(isInEveryMonth);
  const others = days.days.filter((day) => !isInEveryMonth(day)).map((day) => [day]);
  return [usual, ...others].map((each) => ({ ...rule, days: { ...days, days: each } }));
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

function isUsualNth({ nth }: NthWeekday): boolean {
  return nth >= 1 && nth <= 4;
}

/** Chosen months with a day that not all of them have, which the same programs take for other days. */
function isMisread({ days, months }: ScheduleRule): boolean {
  return days.kind === "monthDays" && months !== undefined && !days.days.every(isInEveryMonth);
}

function isInEveryMonth(day: number): boolean {
  return day >= 1 && day <= 28;
}

function single(time: TimeRange | null, day: number): Recurrence {
  const date = dateOf(day);
  return { time, rrule: null, start: date, until: date, exdates: [], rdates: [] };
}
