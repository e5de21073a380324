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
} from "fast-check";
import { dateOf, dayNumberOf } from "../../../src/domain/schedules/day.ts";
import type {
  DayPattern,
  Schedule,
  ScheduleClosing,
  ScheduleMove,
  ScheduleRule,
  TimeRange,
  Weekday,
} from "../../../src/domain/schedules/schedule.ts";

const WEEKDAYS: Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const IF_HOLIDAY = ["nextDay", "previousDay", "nextWeekday", "nextWeek"] as const;
const weekday = constantFrom(...WEEKDAYS);
const month = constantFrom(...MONTHS);

/** A day of 2025 to 2028, around many holidays. */
export const someDate: Arbitrary<string> = integer({
  min: dayNumberOf(2025, 1, 1),
  max: dayNumberOf(2028, 12, 31),
}).map(dateOf);

const nthWeekday = record({ nth: constantFrom(1, 2, 3, 4, 5, -1), weekday });

const weekly: Arbitrary<DayPattern> = record(
  {
    kind: constant("weekly" as const),
    weekdays: subarray(WEEKDAYS, { minLength: 1 }),
    everyWeeks: constantFrom(1, 1, 2, 3),
    anchor: someDate,
  },
  { requiredKeys: ["kind", "weekdays", "everyWeeks"] },
);

const monthly: Arbitrary<DayPattern> = oneof(
  record({
    kind: constant("nthWeekdays" as const),
    nths: array(nthWeekday, { minLength: 1, maxLength: 4 }),
  }),
  record({
    kind: constant("monthDays" as const),
    days: array(constantFrom(1, 5, 10, 15, 28, 29, 30, 31, -1), { minLength: 1, maxLength: 4 }),
  }),
);

const rare: Arbitrary<DayPattern> = oneof(
  record({
    kind: constant("besideNth" as const),
    nths: array(nthWeekday, { minLength: 1, maxLength: 2 }),
    offsetDays: constantFrom(-2, -1, 1),
  }),
  constant({ kind: "holidays" as const }),
);

const dates: Arbitrary<DayPattern> = record({
  kind: constant("dates" as const),
  dates: array(someDate, { maxLength: 6 }),
});

const time: Arbitrary<TimeRange> = record({
  startMinute: integer({ min: 0, max: 46 }).map((half) => half * 30),
  length: option(integer({ min: 1, max: 20 })),
}).map(({ startMinute, length }) => ({
  startMinute,
  endMinute: length === null ? null : startMinute + length * 30,
}));

const someMonths = subarray(MONTHS, { minLength: 1 });

const rule: Arbitrary<ScheduleRule> = record(
  {
    days: oneof(weekly, monthly, weekly, monthly, rare, dates),
    months: someMonths,
    times: array(time, { maxLength: 2 }),
    count: constantFrom(1, 3, 10),
  },
  { requiredKeys: ["days", "times"] },
);

const closing: Arbitrary<ScheduleClosing> = oneof(
  constant({ kind: "holidays" as const }),
  constantFrom(
    { kind: "yearly" as const, from: "12-29", to: "01-03" },
    { kind: "yearly" as const, from: "08-13", to: "08-16" },
    { kind: "yearly" as const, from: "02-29", to: "02-29" },
    { kind: "yearly" as const, from: "11-30", to: "02-29" },
  ),
  record({ kind: constant("months" as const), months: subarray(MONTHS, { maxLength: 2 }) }),
  record({ kind: constant("dates" as const), dates: array(someDate, { maxLength: 5 }) }),
  record(
    {
      kind: constant("pattern" as const),
      days: oneof(weekly, monthly),
      months: someMonths,
      ifHoliday: constantFrom(...IF_HOLIDAY, "open" as const),
    },
    { requiredKeys: ["kind", "days"] },
  ),
);

const move: Arbitrary<ScheduleMove> = oneof(
  record({
    kind: constant("holiday" as const),
    to: oneof(constantFrom(...IF_HOLIDAY), nthWeekday),
  }),
  record({ kind: constant("month" as const), month, days: oneof(weekly, monthly) }),
  record({ kind: constant("date" as const), from: someDate, to: someDate }),
);

/** Any schedule that the contract allows, of the years 2025 to 2028. */
export const someSchedule: Arbitrary<Schedule> = record(
  {
    text: constant(""),
    certainty: constantFrom("understood" as const, "understood" as const, "doubtful" as const),
    doubts: constant([]),
    rules: array(rule, { minLength: 1, maxLength: 3 }),
    closings: array(closing, { maxLength: 3 }),
    moves: array(move, { maxLength: 2 }),
    label: constant("相談"),
    from: someDate,
    to: someDate,
  },
  { requiredKeys: ["text", "certainty", "doubts", "rules", "closings", "moves"] },
);
