import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayPattern, ScheduleClosing } from "../../src/domain/schedules/schedule.ts";
import { scheduleDoubtText } from "../../src/text/scheduleDoubtText.ts";
import { scheduleSentence } from "../../src/text/scheduleSentence.ts";
import { sessionDaysText } from "../../src/text/sessionDaysText.ts";
import { sessionText } from "../../src/text/sessionText.ts";
import { drawnSchedule, someRule } from "../domain/schedules/drawnSchedule.ts";
import { someSchedule } from "../domain/schedules/randomSchedule.ts";

test("a schedule is said in plain words", () => {
  const closings = [{ kind: "holidays" }, { kind: "months", months: [8] }] as const;
  expect(scheduleSentence(drawnSchedule({ closings }))).toBe(
    "毎月第2・第4水曜日 10時〜11時30分。祝日と8月は休みです。",
  );
});

describe("the days of a rule are said as people say them", () => {
  const cases: [days: DayPattern, months: number[] | undefined, words: string][] = [
    [{ kind: "weekly", weekdays: [3], everyWeeks: 1 }, undefined, "毎週水曜日"],
    [{ kind: "weekly", weekdays: [5, 3, 1], everyWeeks: 1 }, undefined, "毎週月・水・金曜日"],
    [
      { kind: "weekly", weekdays: [1, 2, 3, 4, 5], everyWeeks: 1 },
      undefined,
      "毎週月曜日から金曜日",
    ],
    [{ kind: "weekly", weekdays: [0, 6], everyWeeks: 1 }, undefined, "毎週土・日曜日"],
    [{ kind: "weekly", weekdays: [0, 1, 2, 3, 4, 5, 6], everyWeeks: 1 }, undefined, "毎日"],
    [
      { kind: "weekly", weekdays: [6], everyWeeks: 1 },
      [5, 6, 7, 8, 9],
      "5月から9月までの毎週土曜日",
    ],
    [
      { kind: "weekly", weekdays: [2], everyWeeks: 2, anchor: "2026-05-12" },
      undefined,
      "隔週火曜日（2026年5月12日の週から数えて）",
    ],
    [
      { kind: "weekly", weekdays: [2], everyWeeks: 2 },
      undefined,
      "隔週火曜日（どの週かは分かりません）",
    ],
    [{ kind: "nthWeekdays", nths: [{ nth: -1, weekday: 5 }] }, undefined, "毎月最終金曜日"],
    [
      { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 2 }] },
      [1, 3, 5, 7, 9, 11],
      "奇数月の第2火曜日",
    ],
    [
      { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 4 }] },
      [11, 12, 1, 2],
      "11月から2月までの第2木曜日",
    ],
    [
      {
        kind: "nthWeekdays",
        nths: [
          { nth: 4, weekday: 2 },
          { nth: 1, weekday: 2 },
          { nth: 4, weekday: 4 },
        ],
      },
      undefined,
      "毎月第1・第4火曜日と第4木曜日",
    ],
    [{ kind: "monthDays", days: [25, -1, 10] }, undefined, "毎月10日・25日・末日"],
    [{ kind: "monthDays", days: [-1] }, [4, 10], "4月・10月の末日"],
    [{ kind: "monthDays", days: [5] }, [4, 6, 7, 8], "4月・6月から8月までの5日"],
    [
      { kind: "besideNth", nths: [{ nth: 3, weekday: 0 }], offsetDays: -1 },
      undefined,
      "毎月第3日曜日の前日",
    ],
    [
      { kind: "dates", dates: ["2026-12-10", "2027-01-14", "2027-02-18"] },
      undefined,
      "2026年12月10日（木）、2027年1月14日（木）、2月18日（木）",
    ],
  ];
  test.each(cases)("%j in %j", (days, months, words) => {
    const rule = someRule({ days, ...(months === undefined ? {} : { months }) });
    expect(scheduleSentence(drawnSchedule({ rules: [rule] }))).toBe(`${words} 10時〜11時30分。`);
  });
});

test.each([
  [[{ startMinute: 600, endMinute: null }], "毎月第2・第4水曜日 10時から。"],
  [
    [
      { startMinute: 540, endMinute: 690 },
      { startMinute: 780, endMinute: 930 },
    ],
    "毎月第2・第4水曜日 9時〜11時30分と13時〜15時30分。",
  ],
  [[{ startMinute: 0, endMinute: 1440 }], "毎月第2・第4水曜日 24時間。"],
  [[{ startMinute: 1320, endMinute: 1500 }], "毎月第2・第4水曜日 22時〜翌1時。"],
  [[], "毎月第2・第4水曜日。時間は分かりません。"],
])("the times %j are said so", (times, words) => {
  expect(scheduleSentence(drawnSchedule({ rules: [someRule({ times })] }))).toBe(words);
});

test("rules of the same hours share a sentence, others have their own", () => {
  const weekdays = someRule({ days: { kind: "weekly", weekdays: [1, 2, 3, 4, 5], everyWeeks: 1 } });
  const saturday = someRule({ days: { kind: "nthWeekdays", nths: [{ nth: 4, weekday: 6 }] } });
  expect(scheduleSentence(drawnSchedule({ rules: [weekdays, saturday] }))).toBe(
    "毎週月曜日から金曜日、毎月第4土曜日 10時〜11時30分。",
  );
  expect(scheduleSentence(drawnSchedule({ rules: [weekdays, { ...saturday, times: [] }] }))).toBe(
    "毎週月曜日から金曜日 10時〜11時30分。毎月第4土曜日（時間は分かりません）。",
  );
});

test("closings, moves, validity, count and label are said after", () => {
  const second = { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 3 }] } as const;
  const closings: ScheduleClosing[] = [
    { kind: "yearly", from: "12-29", to: "01-03" },
    { kind: "yearly", from: "08-13", to: "08-16" },
    { kind: "pattern", days: second, ifHoliday: "nextDay" },
  ];
  const schedule = drawnSchedule({
    label: "昼の部",
    rules: [someRule({ count: 10 })],
    closings,
    moves: [
      { kind: "holiday", to: { nth: 2, weekday: 3 } },
      { kind: "month", month: 2, days: second },
      { kind: "date", from: "2026-12-23", to: "2027-01-06" },
    ],
    from: "2026-04-01",
    to: "2027-03-31",
  });
  expect(scheduleSentence(schedule)).toBe(
    "昼の部：毎月第2・第4水曜日 10時〜11時30分（全10回）。年末年始（12月29日〜1月3日）、お盆（8月13日〜16日）、" +
      "第2水曜日（祝日なら翌日）は休みです。祝日に当たるときは、その月の第2水曜日に行います。2月は第2水曜日です。" +
      "2026年12月23日（水）は、2027年1月6日（水）に変わります。2026年4月1日から2027年3月31日までです。",
  );
});

test("a doubtful schedule says so, an unknown one sends people to ask", () => {
  expect(scheduleSentence(drawnSchedule({ certainty: "doubtful" }))).toMatch(/（要確認）$/);
  const unknown = drawnSchedule({ certainty: "unknown", rules: [] });
  expect(scheduleSentence(unknown)).toBe("日程はお問い合わせください。");
  expect(scheduleSentence({ ...unknown, closings: [{ kind: "months", months: [8] }] })).toBe(
    "8月は休みです。日程はお問い合わせください。",
  );
  const days = { kind: "weekly", weekdays: [2], everyWeeks: 2 } as const;
  expect(scheduleSentence({ ...unknown, rules: [someRule({ days })] })).toBe(
    "隔週火曜日（どの週かは分かりません） 10時〜11時30分。日程はお問い合わせください。",
  );
});

test("any schedule is said without holes", () => {
  assert(
    property(someSchedule, (schedule) => {
      expect(scheduleSentence(schedule)).not.toMatch(/undefined|NaN|null|。。|、。|の（| {2}/);
    }),
  );
});

test("words that were not read are quoted in the doubt", () => {
  expect(scheduleDoubtText("partLeftOver", ["雨天中止"])).toBe(
    "「雨天中止」は、読みとれませんでした。",
  );
  expect(scheduleDoubtText("partLeftOver")).toContain("読みとれなかった");
});

describe("a session is said as people say it", () => {
  test.each([
    [600, 690, "11月25日（水）午前10時から11時30分まで"],
    [810, 900, "11月25日（水）午後1時30分から3時まで"],
    [600, 720, "11月25日（水）午前10時から正午まで"],
    [720, 750, "11月25日（水）正午から午後0時30分まで"],
    [600, 780, "11月25日（水）午前10時から午後1時まで"],
    [600, null, "11月25日（水）午前10時から"],
    [1320, 1500, "11月25日（水）午後10時から翌日の午前1時まで"],
    [0, 1440, "11月25日（水）24時間"],
  ])("%i to %s", (startMinute, endMinute, words) => {
    expect(sessionText({ date: "2026-11-25", time: { startMinute, endMinute } })).toBe(words);
  });

  test("without a time the day alone; with its label; with the year where it is another", () => {
    expect(sessionText({ date: "2026-11-25", time: null, label: "相談" })).toBe(
      "11月25日（水）（相談）",
    );
    expect(sessionText({ date: "2027-01-13", time: null }, "2026-11-20")).toBe(
      "2027年1月13日（水）",
    );
  });
});

const hourFrom = (date: string, startMinute: number) => ({
  date,
  time: { startMinute, endMinute: startMinute + 60 },
});

test("sessions of one day share a line", () => {
  const sessions = [
    hourFrom("2026-11-25", 600),
    hourFrom("2026-11-25", 780),
    hourFrom("2027-01-13", 600),
  ];
  expect(sessionDaysText(sessions, "2026-11-20").map(({ text }) => text)).toEqual([
    "11月25日（水）午前10時から11時まで、午後1時から2時まで",
    "2027年1月13日（水）午前10時から11時まで",
  ]);
});
