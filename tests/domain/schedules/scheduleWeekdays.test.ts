import { describe, expect, test } from "vitest";
import type { DayPattern, Schedule } from "../../../src/domain/schedules/schedule.ts";
import { scheduleWeekdays } from "../../../src/domain/schedules/scheduleWeekdays.ts";

const on = (...patterns: readonly DayPattern[]): Schedule => ({
  text: "",
  certainty: "understood",
  doubts: [],
  rules: patterns.map((days) => ({ days, times: [] })),
  closings: [{ kind: "holidays" }],
  moves: [],
});

describe("weekdays of schedules", () => {
  test.each<[string, readonly DayPattern[], readonly unknown[]]>([
    ["毎週火・木", [{ kind: "weekly", weekdays: [4, 2], everyWeeks: 1 }], [2, 4]],
    ["第2・4火曜", [{ kind: "nthWeekdays", nths: [{ nth: 2, weekday: 2 }] }], [2]],
    ["2026-11-20 is a Friday", [{ kind: "dates", dates: ["2026-11-20"] }], [5]],
    ["a date that does not exist", [{ kind: "dates", dates: ["2026-02-30"] }], ["irregular"]],
    ["毎月10日", [{ kind: "monthDays", days: [10] }], ["irregular"]],
    [
      "毎月10日と毎週日曜",
      [
        { kind: "monthDays", days: [10] },
        { kind: "weekly", weekdays: [0], everyWeeks: 1 },
      ],
      [0, "irregular"],
    ],
    [
      "the day before the 1st Sunday",
      [{ kind: "besideNth", nths: [{ nth: 1, weekday: 0 }], offsetDays: -1 }],
      [6],
    ],
    ["nothing understood", [], ["irregular"]],
  ])("%s", (_, patterns, weekdays) => {
    expect(scheduleWeekdays([on(...patterns)])).toEqual(weekdays);
  });
  test("of several are taken together", () => {
    const monday: DayPattern = { kind: "weekly", weekdays: [1], everyWeeks: 2 };
    const sunday: DayPattern = { kind: "weekly", weekdays: [0], everyWeeks: 1 };
    expect(scheduleWeekdays([on(monday), on(sunday)])).toEqual([0, 1]);
  });
});
