import { expect, test } from "vitest";
import { movableDays } from "../../../src/domain/schedules/movableDays.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { drawnSchedule, someRule } from "./drawnSchedule.ts";

const THURSDAYS = someRule({ days: { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 4 }] } });
const OBON = { kind: "yearly", from: "08-13", to: "08-16" } as const;

test("days on closings can be moved too, and are known as such", () => {
  const schedule = drawnSchedule({ rules: [THURSDAYS], closings: [OBON] });
  expect(movableDays(schedule, "2026-07-01", 3)).toEqual([
    { date: "2026-07-09", isClosed: false },
    { date: "2026-08-13", isClosed: true },
    { date: "2026-09-10", isClosed: false },
  ]);
});

test("a day that is sent elsewhere is not offered again, nor the day it is sent to", () => {
  const moves = [{ kind: "date", from: "2026-08-13", to: "2026-08-20" }] as const;
  const schedule = drawnSchedule({ rules: [THURSDAYS], closings: [OBON], moves });
  const dates = movableDays(schedule, "2026-07-01", 2).map(({ date }) => date);
  expect(dates).toEqual(["2026-07-09", "2026-09-10"]);
});

test("a day of several sessions is one day, and a month with days of its own has those", () => {
  const times = [
    { startMinute: 600, endMinute: 690 },
    { startMinute: 780, endMinute: null },
  ];
  const moves = [
    { kind: "month", month: 8, days: { kind: "nthWeekdays", nths: [{ nth: 1, weekday: 4 }] } },
  ] as const;
  const schedule = drawnSchedule({ rules: [{ ...THURSDAYS, times }], moves });
  const dates = movableDays(schedule, "2026-07-01", 2).map(({ date }) => date);
  expect(dates).toEqual(["2026-07-09", "2026-08-06"]);
});

test("every day that is offered goes where it is sent", () => {
  const moves = [{ kind: "holiday", to: "nextDay" }] as const;
  const rules = [someRule({ days: { kind: "weekly", weekdays: [1, 5], everyWeeks: 1 } })];
  const schedule = drawnSchedule({ rules, moves, closings: [OBON] });
  for (const { date } of movableDays(schedule, "2026-07-01", 40)) {
    const sent = { kind: "date", from: date, to: "2027-12-28" } as const;
    const changed = { ...schedule, moves: [...moves, sent] };
    expect([date, sessionsBetween(changed, "2027-12-28", "2027-12-28").length]).toEqual([date, 1]);
  }
});
