import { expect, test } from "vitest";
import type { DayPattern, Schedule, Weekday } from "../../../src/domain/schedules/schedule.ts";
import { ds441Of } from "../../../src/formats/calendar/ds441Of.ts";
import { rruleOf } from "../../../src/formats/calendar/rruleOf.ts";
import { drawnSchedule, someRule } from "../../domain/schedules/drawnSchedule.ts";

const weekly = (weekdays: Weekday[], everyWeeks = 1): DayPattern => ({
  kind: "weekly",
  weekdays,
  everyWeeks,
  ...(everyWeeks === 1 ? {} : { anchor: "2026-04-05" }),
});
const nth = (...nths: [nth: number, weekday: Weekday][]): DayPattern => ({
  kind: "nthWeekdays",
  nths: nths.map(([each, weekday]) => ({ nth: each, weekday })),
});

test.each<[DayPattern, string | null, string | null]>([
  [weekly([3]), "0We", "FREQ=WEEKLY;BYDAY=WE"],
  [weekly([5, 1]), "0Mo0Fr", "FREQ=WEEKLY;BYDAY=MO,FR"],
  [nth([1, 1], [3, 1]), "13Mo", "FREQ=MONTHLY;BYDAY=1MO,3MO"],
  [nth([1, 2], [4, 2], [4, 4]), "14Tu4Th", "FREQ=MONTHLY;BYDAY=1TU,4TU,4TH"],
  [nth([-1, 5]), "6Fr", "FREQ=MONTHLY;BYDAY=-1FR"],
  [weekly([0], 2), "7Su", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"],
  [weekly([0], 3), null, "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU"],
  [{ kind: "monthDays", days: [10, -1] }, null, "FREQ=MONTHLY;BYMONTHDAY=10,-1"],
  [{ kind: "dates", dates: ["2026-04-08"] }, null, null],
  [{ kind: "weekly", weekdays: [0], everyWeeks: 2 }, "7Su", null],
  [weekly([]), null, null],
])("the codes of %j", (days, ds441, rrule) => {
  expect(ds441Of(drawnSchedule({ rules: [someRule({ days })] }))).toBe(ds441);
  expect(rruleOf(someRule({ days }))).toBe(rrule);
});

test("months are part of the RRULE, and beyond DS-441", () => {
  const rule = someRule({ months: [11, 1, 3] });
  expect(rruleOf(rule)).toBe("FREQ=MONTHLY;BYMONTH=1,3,11;BYDAY=2WE,4WE");
  expect(ds441Of(drawnSchedule({ rules: [rule] }))).toBeNull();
});

test("several rules are one DS-441 code, from Monday", () => {
  const rules = [someRule({ days: nth([4, 6]) }), someRule({ days: weekly([2]) })];
  expect(ds441Of(drawnSchedule({ rules }))).toBe("0Tu4Sa");
});

test.each<Partial<Schedule>>([
  { certainty: "doubtful" },
  { closings: [{ kind: "holidays" }] },
  { moves: [{ kind: "holiday", to: "nextDay" }] },
  { rules: [someRule({ count: 10 })] },
  { rules: [] },
])("what DS-441 cannot say has no code: %j", (fields) => {
  expect(ds441Of(drawnSchedule(fields))).toBeNull();
});
