import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { isSchedule } from "../../../src/domain/schedules/isSchedule.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { sessionsDayByDay } from "./dayByDay.ts";
import { drawnSchedule, someRule } from "./drawnSchedule.ts";
import { someDate, someSchedule } from "./randomSchedule.ts";

const dates = (fields: Partial<Schedule>, from = "2026-04-01", to = "2027-03-31") =>
  sessionsBetween(drawnSchedule(fields), from, to).map(({ date }) => date);

const weekly = (weekdays: (0 | 1 | 2 | 3 | 4 | 5 | 6)[], everyWeeks = 1, anchor?: string) =>
  someRule({
    days: { kind: "weekly", weekdays, everyWeeks, ...(anchor === undefined ? {} : { anchor }) },
  });

const written = (schedule: Schedule, from: string, to: string) =>
  sessionsBetween(schedule, from, to).map(({ date, time }) =>
    time === null ? date : `${date} ${time.startMinute}-${time.endMinute ?? ""}`,
  );

test("any schedule has the sessions that asking of every single day finds, in order", () => {
  let found = 0;
  assert(
    property(someSchedule, someDate, (schedule, from) => {
      const to = `${Number(from.slice(0, 4)) + 1}-06-30`;
      const ours = written(schedule, from, to);
      found += ours.length;
      expect(ours.toSorted()).toEqual(sessionsDayByDay(schedule, from, to));
      expect(ours.map((line) => line.slice(0, 10))).toEqual(
        ours.map((line) => line.slice(0, 10)).toSorted(),
      );
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(1000);
});

test("a range is the same whole or cut in two", () => {
  assert(
    property(someSchedule, someDate, (schedule, cut) => {
      const day = Number(cut.slice(8));
      const next = `${cut.slice(0, 8)}${String(day + 1).padStart(2, "0")}`;
      if (day >= 28) return;
      expect([
        ...sessionsBetween(schedule, "2025-01-01", cut),
        ...sessionsBetween(schedule, next, "2028-12-31"),
      ]).toEqual(sessionsBetween(schedule, "2025-01-01", "2028-12-31"));
    }),
  );
});

test("the second and fourth Wednesday rest on holidays and in August", () => {
  expect(dates({ closings: [{ kind: "holidays" }, { kind: "months", months: [8] }] })).toEqual(
    [
      "2026-04-08 2026-04-22 2026-05-13 2026-05-27 2026-06-10 2026-06-24 2026-07-08",
      "2026-07-22 2026-09-09 2026-10-14 2026-10-28 2026-11-11 2026-11-25 2026-12-09",
      "2026-12-23 2027-01-13 2027-01-27 2027-02-10 2027-02-24 2027-03-10 2027-03-24",
    ]
      .join(" ")
      .split(" "),
  );
});

test("every other week is counted over New Year from the day given, in both directions", () => {
  const rules = [weekly([2], 2, "2026-12-22")];
  expect(dates({ rules }, "2026-11-20", "2027-01-31")).toEqual([
    "2026-11-24",
    "2026-12-08",
    "2026-12-22",
    "2027-01-05",
    "2027-01-19",
  ]);
});

test("every other week without a day to count from has no dates", () => {
  expect(dates({ rules: [weekly([2], 2)] })).toEqual([]);
});

const inWinter = (days: Parameters<typeof someRule>[0]) =>
  dates({ rules: [someRule(days)] }, "2027-01-01", "2027-04-30");

test("the last weekday, the last day and the 31st are those of each month", () => {
  expect(inWinter({ days: { kind: "nthWeekdays", nths: [{ nth: -1, weekday: 5 }] } })).toEqual([
    "2027-01-29",
    "2027-02-26",
    "2027-03-26",
    "2027-04-30",
  ]);
  expect(inWinter({ days: { kind: "monthDays", days: [-1] } })).toEqual([
    "2027-01-31",
    "2027-02-28",
    "2027-03-31",
    "2027-04-30",
  ]);
  expect(inWinter({ days: { kind: "monthDays", days: [31] } })).toEqual([
    "2027-01-31",
    "2027-03-31",
  ]);
});

test("a month that lacks one of the days keeps the others in their order", () => {
  const rules = [someRule({ days: { kind: "monthDays", days: [-1, 30, 1] } })];
  expect(dates({ rules }, "2027-02-01", "2027-03-01")).toEqual([
    "2027-02-01",
    "2027-02-28",
    "2027-03-01",
  ]);
});

test("a holiday sends its session on, over a row of holidays too", () => {
  const rules = [someRule({ days: { kind: "nthWeekdays", nths: [{ nth: 1, weekday: 1 }] } })];
  const sent = (to: "nextDay" | "previousDay" | "nextWeekday" | "nextWeek") =>
    dates({ rules, moves: [{ kind: "holiday", to }] }, "2026-05-01", "2026-05-31");
  expect(sent("nextDay")).toEqual(["2026-05-07"]);
  expect(sent("previousDay")).toEqual(["2026-05-02"]);
  expect(sent("nextWeekday")).toEqual(["2026-05-07"]);
  expect(sent("nextWeek")).toEqual(["2026-05-11"]);
});

test("a month may have a pattern of its own", () => {
  const rules = [someRule({ days: { kind: "nthWeekdays", nths: [{ nth: 3, weekday: 6 }] } })];
  const days = { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 6 }] } as const;
  const moves = [{ kind: "month", month: 3, days }] as const;
  expect(dates({ rules, moves }, "2027-02-01", "2027-04-30")).toEqual([
    "2027-02-20",
    "2027-03-13",
    "2027-04-17",
  ]);
});

test("a day that is sent elsewhere is held there even where that is closed, and only if it was one", () => {
  const closings = [{ kind: "holidays" }] as const;
  const held = (from: string) =>
    dates(
      { closings, moves: [{ kind: "date", from, to: "2026-04-29" }] },
      "2026-04-01",
      "2026-04-30",
    );
  expect(held("2026-04-22")).toEqual(["2026-04-08", "2026-04-29"]);
  expect(held("2026-04-23")).toEqual(["2026-04-08", "2026-04-22"]);
});

test("hours of their own on holidays stand instead of those of the weekday", () => {
  const schedule = drawnSchedule({
    rules: [
      { ...weekly([2, 3]), times: [{ startMinute: 540, endMinute: 1080 }] },
      someRule({ days: { kind: "holidays" }, times: [{ startMinute: 540, endMinute: 1020 }] }),
    ],
  });
  expect(
    sessionsBetween(schedule, "2026-09-21", "2026-09-23").map(({ date, time }) => [
      date,
      time?.endMinute,
    ]),
  ).toEqual([
    ["2026-09-21", 1020],
    ["2026-09-22", 1020],
    ["2026-09-23", 1020],
  ]);
});

test("a closing day that is a holiday closes another day, or none", () => {
  const days = { kind: "weekly", weekdays: [1], everyWeeks: 1 } as const;
  const rules = [weekly([0, 1, 2, 3, 4, 5, 6])];
  const open = (ifHoliday: "nextDay" | "open") =>
    dates({ rules, closings: [{ kind: "pattern", days, ifHoliday }] }, "2026-05-03", "2026-05-08");
  expect(open("nextDay")).not.toContain("2026-05-07");
  expect(open("nextDay")).toContain("2026-05-04");
  expect(open("open")).toHaveLength(6);
});

test("the day before the third Sunday may lie in the month before", () => {
  const rules = [
    someRule({
      days: { kind: "besideNth", nths: [{ nth: 1, weekday: 0 }], offsetDays: -1 },
      months: [11],
    }),
  ];
  expect(dates({ rules })).toEqual(["2026-10-31"]);
});

test("ten sessions are ten that are held, counted from the first day of validity", () => {
  const rules = [{ ...weekly([3]), count: 3 }];
  const closings = [{ kind: "dates", dates: ["2026-04-08"] }] as const;
  const held = ["2026-04-01", "2026-04-15", "2026-04-22"];
  expect(dates({ rules, closings, from: "2026-04-01" })).toEqual(held);
  expect(dates({ rules, closings, from: "2026-04-01" }, "2026-04-20")).toEqual(["2026-04-22"]);
});

const threeSaturdays = (nths: { nth: number; weekday: 6 }[], months?: number[]) =>
  someRule({
    days: { kind: "nthWeekdays", nths },
    count: 3,
    ...(months === undefined ? {} : { months }),
  });

test("eight sessions of two rules are eight together", () => {
  const rules = [
    threeSaturdays([{ nth: 3, weekday: 6 }]),
    threeSaturdays([{ nth: 1, weekday: 6 }], [8]),
  ];
  expect(dates({ rules, from: "2026-07-01" })).toEqual(["2026-07-18", "2026-08-01", "2026-08-15"]);
});

test("two sessions a day come in their order, a bare day only where no time is known", () => {
  const times = [
    { startMinute: 780, endMinute: null },
    { startMinute: 540, endMinute: 690 },
  ];
  const schedule = drawnSchedule({
    label: "相談",
    rules: [someRule({ times: [] }), someRule({ times })],
  });
  expect(sessionsBetween(schedule, "2026-04-01", "2026-04-10")).toEqual([
    { date: "2026-04-08", time: times[1], label: "相談" },
    { date: "2026-04-08", time: times[0], label: "相談" },
  ]);
});

test("an unknown schedule and a range that is none have no sessions", () => {
  expect(dates({ certainty: "unknown" })).toEqual([]);
  expect(dates({}, "2026-04-01", "2026-03-01")).toEqual([]);
  expect(dates({}, "あした", "2026-03-01")).toEqual([]);
});

test("whatever passes for a schedule is answered without failing", () => {
  const odd = [-7, 0, 1.5, 99, NaN];
  for (const number of odd) {
    const patterns = [
      { kind: "weekly", weekdays: [number], everyWeeks: number, anchor: "x" },
      { kind: "nthWeekdays", nths: [{ nth: number, weekday: number }] },
      { kind: "monthDays", days: [number] },
      { kind: "dates", dates: ["2026-02-31", "x"] },
    ];
    for (const days of patterns) {
      const schedule: unknown = {
        ...drawnSchedule(),
        rules: [{ days, months: [number], times: [], count: number }],
        from: "2026-02-31",
      };
      if (!isSchedule(schedule)) throw new Error("no schedule");
      expect(sessionsBetween(schedule, "2026-01-01", "2027-12-31")).toEqual([]);
    }
  }
});
