import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { isOpenAt } from "../../../src/domain/schedules/isOpenAt.ts";
import { sessionsPerYear } from "../../../src/domain/schedules/sessionsPerYear.ts";
import { weeklyOpenMinutes } from "../../../src/domain/schedules/weeklyOpenMinutes.ts";
import { drawnSchedule, someRule } from "./drawnSchedule.ts";
import { someSchedule } from "./randomSchedule.ts";

test("open minutes are those at which asking every half hour finds it open", () => {
  assert(
    property(someSchedule, (schedule) => {
      const days = Array.from(
        { length: 27 },
        (_, day) => `2026-05-${String(day + 2).padStart(2, "0")}`,
      );
      const understood = { ...schedule, certainty: "understood" as const };
      if (schedule.rules.some(({ days: { kind } }) => kind === "weekly")) return;
      const sheltered = {
        ...understood,
        closings: [
          ...schedule.closings,
          { kind: "dates" as const, dates: ["2026-05-01", "2026-05-28"] },
        ],
        moves: [],
        rules: schedule.rules.map((rule) => ({
          ...rule,
          times: rule.times.filter(({ endMinute }) => endMinute !== null),
        })),
      };
      let minutes = 0;
      for (const day of days) {
        for (let at = 0; at < 1440; at += 30) {
          if (isOpenAt(sheltered, day, at) === "open") minutes += 30;
        }
      }
      const { minutes: ours } = weeklyOpenMinutes(sheltered, days[0]!, days.at(-1)!)!;
      expect(ours).toBeCloseTo((minutes * 7) / 27);
    }),
    { numRuns: 40 },
  );
});

test("an ordinary week of Monday to Friday, 9 to 17, is 40 hours", () => {
  const days = { kind: "weekly", weekdays: [1, 2, 3, 4, 5], everyWeeks: 1 } as const;
  const rules = [someRule({ days, times: [{ startMinute: 540, endMinute: 1020 }] })];
  expect(weeklyOpenMinutes(drawnSchedule({ rules }), "2026-06-01", "2026-06-28")).toEqual({
    minutes: 2400,
    unmeasured: 0,
  });
});

test("sessions without an end are told, not counted as nothing", () => {
  const rules = [someRule({ times: [{ startMinute: 600, endMinute: null }] })];
  expect(weeklyOpenMinutes(drawnSchedule({ rules }), "2026-06-01", "2026-06-30")).toEqual({
    minutes: 0,
    unmeasured: 2,
  });
});

test("of an unknown schedule neither minutes nor sessions are known", () => {
  const unknown = drawnSchedule({ certainty: "unknown", rules: [] });
  expect(weeklyOpenMinutes(unknown, "2026-04-01", "2027-03-31")).toBeNull();
  expect(weeklyOpenMinutes(drawnSchedule(), "2027-04-01", "2026-03-31")).toBeNull();
  expect(sessionsPerYear(unknown, "2026-04-01")).toBeNull();
});

test("twice a month is 24 sessions in a year", () => {
  expect(sessionsPerYear(drawnSchedule(), "2026-04-01")).toBe(24);
  expect(sessionsPerYear(drawnSchedule(), "昨日")).toBeNull();
});
