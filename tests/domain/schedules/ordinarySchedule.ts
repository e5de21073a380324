import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  subarray,
  tuple,
} from "fast-check";
import type {
  DayPattern,
  Schedule,
  ScheduleClosing,
  ScheduleMove,
  ScheduleRule,
  TimeRange,
  Weekday,
} from "../../../src/domain/schedules/schedule.ts";
import { someDate } from "./randomSchedule.ts";

const WEEKDAYS: Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const weekday = constantFrom(...WEEKDAYS);

const weekly: Arbitrary<DayPattern> = record({
  kind: constant("weekly" as const),
  weekdays: subarray(WEEKDAYS, { minLength: 1 }),
  everyWeeks: constant(1),
});

const everyOther: Arbitrary<DayPattern> = record({
  kind: constant("weekly" as const),
  weekdays: weekday.map((each) => [each]),
  everyWeeks: constant(2),
  anchor: someDate,
});

const nths: Arbitrary<DayPattern> = tuple(
  subarray([1, 2, 3, 4, 5, -1], { minLength: 1, maxLength: 3 }),
  subarray(WEEKDAYS, { minLength: 1, maxLength: 2 }),
).map(([numbers, weekdays]) => ({
  kind: "nthWeekdays",
  nths: weekdays.flatMap((each) => numbers.map((nth) => ({ nth, weekday: each }))),
}));

const monthDays: Arbitrary<DayPattern> = record({
  kind: constant("monthDays" as const),
  days: subarray([5, 10, 15, 20, 25, -1], { minLength: 1, maxLength: 3 }),
});

const dates: Arbitrary<DayPattern> = record({
  kind: constant("dates" as const),
  dates: array(someDate, { minLength: 1, maxLength: 4 }),
});

/** One or two stretches between 7 and 21 o'clock, the second after the first. */
const times: Arbitrary<TimeRange[]> = tuple(
  integer({ min: 14, max: 22 }),
  integer({ min: 1, max: 6 }),
  integer({ min: 1, max: 4 }),
  integer({ min: 1, max: 6 }),
  constantFrom(0, 1, 1, 1, 2),
).map(([start, length, pause, next, count]) =>
  [
    { startMinute: start * 30, endMinute: (start + length) * 30 },
    { startMinute: (start + length + pause) * 30, endMinute: (start + length + pause + next) * 30 },
  ].slice(0, count),
);

const rule: Arbitrary<ScheduleRule> = oneof(
  { weight: 4, arbitrary: record({ days: oneof(weekly, nths, nths, monthDays), times }) },
  {
    weight: 1,
    arbitrary: record({
      days: oneof(weekly, nths, monthDays),
      months: subarray(MONTHS, { minLength: 1 }),
      times,
    }),
  },
  { weight: 1, arbitrary: record({ days: oneof(everyOther, dates), times }) },
);

const closing: Arbitrary<ScheduleClosing> = oneof(
  constant({ kind: "holidays" as const }),
  constantFrom(
    { kind: "yearly" as const, from: "12-29", to: "01-03" },
    { kind: "yearly" as const, from: "08-13", to: "08-16" },
    { kind: "yearly" as const, from: "05-03", to: "05-05" },
    { kind: "yearly" as const, from: "03-31", to: "03-31" },
  ),
  record({
    kind: constant("months" as const),
    months: subarray(MONTHS, { minLength: 1, maxLength: 2 }),
  }),
  record({
    kind: constant("dates" as const),
    dates: array(someDate, { minLength: 1, maxLength: 3 }),
  }),
  record(
    {
      kind: constant("pattern" as const),
      days: nths,
      ifHoliday: constantFrom("nextDay", "previousDay", "nextWeekday", "nextWeek", "open"),
    },
    { requiredKeys: ["kind", "days"] },
  ),
);

const move: Arbitrary<ScheduleMove> = oneof(
  record({
    kind: constant("holiday" as const),
    to: oneof(
      constantFrom(
        "nextDay" as const,
        "previousDay" as const,
        "nextWeekday" as const,
        "nextWeek" as const,
      ),
      record({ nth: constantFrom(1, 2, 3, 4), weekday }),
    ),
  }),
  record({ kind: constant("month" as const), month: constantFrom(...MONTHS), days: nths }),
  record({ kind: constant("date" as const), from: someDate, to: someDate }),
);

const seldom = option(someDate, { freq: 2, nil: undefined });

/** A schedule as places have them: one or two rules with hours of the day, some closings, seldom a move. */
export const ordinarySchedule: Arbitrary<Schedule> = anySchedule().map(
  ({ from, to, ...schedule }) => ({
    ...schedule,
    moves: schedule.rules.some(({ days }) => days.kind !== "dates") ? schedule.moves : [],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined || to < (from ?? to) ? {} : { to }),
  }),
);

function anySchedule(): Arbitrary<Schedule> {
  return record(
    {
      text: constant(""),
      certainty: constant("understood" as const),
      doubts: constant([]),
      rules: array(rule, { minLength: 1, maxLength: 2 }),
      closings: array(closing, { maxLength: 3 }),
      moves: constantFrom(0, 0, 0, 1).chain((length) =>
        array(move, { minLength: length, maxLength: length }),
      ),
      from: seldom,
      to: seldom,
    },
    { requiredKeys: ["text", "certainty", "doubts", "rules", "closings", "moves"] },
  );
}
