import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import type { DayPattern, TimeRange, Weekday } from "../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";

const [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY] = [
  0, 1, 2, 3, 4, 5, 6,
] as const;

function weekly(...weekdays: Weekday[]): DayPattern {
  return { kind: "weekly", weekdays, everyWeeks: 1 };
}

function nth(weekday: Weekday, ...nths: number[]): DayPattern {
  return { kind: "nthWeekdays", nths: nths.map((each) => ({ nth: each, weekday })) };
}

function hours(start: number, end: number | null): TimeRange {
  return { startMinute: start * 60, endMinute: end === null ? null : end * 60 };
}

function timesOf(text: string): string[] {
  return readSchedule(`毎週火曜 ${text}`).rules.flatMap(({ times }) =>
    times.map(
      ({ startMinute, endMinute }) =>
        `${clock(startMinute)}-${endMinute === null ? "" : clock(endMinute)}`,
    ),
  );
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

function sessionsOf(text: string, from: string, to: string): string[] {
  return sessionsBetween(readSchedule(text, { year: 2026 }), from, to).map(({ date }) => date);
}

describe("the days of a schedule", () => {
  test.each<[string, DayPattern[]]>([
    ["毎週月・水・金", [weekly(MONDAY, WEDNESDAY, FRIDAY)]],
    ["月～金曜日", [weekly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)]],
    ["(月)～(水)", [weekly(MONDAY, TUESDAY, WEDNESDAY)]],
    ["金～月", [weekly(SUNDAY, MONDAY, FRIDAY, SATURDAY)]],
    ["月　火　木", [weekly(MONDAY, TUESDAY, THURSDAY)]],
    ["第２･４㈫", [nth(TUESDAY, 2, 4)]],
    ["第一、第三木曜日", [nth(THURSDAY, 1, 3)]],
    ["第1・3月曜", [nth(MONDAY, 1, 3)]],
    ["毎月2・4土曜", [nth(SATURDAY, 2, 4)]],
    ["毎月第1～3水曜", [nth(WEDNESDAY, 1, 2, 3)]],
    ["月末の金曜", [nth(FRIDAY, -1)]],
    ["土曜日（第2・4）", [nth(SATURDAY, 2, 4)]],
    ["隔週(第1・第3)水曜日", [nth(WEDNESDAY, 1, 3)]],
    ["毎月10日・25日", [{ kind: "monthDays", days: [10, 25] }]],
    ["3と8のつく日", [{ kind: "monthDays", days: [3, 8, 13, 18, 23, 28] }]],
    ["毎月末日", [{ kind: "monthDays", days: [-1] }]],
    ["土日祝", [weekly(SUNDAY, SATURDAY), { kind: "holidays" }]],
    ["第3日曜の前日", [{ kind: "besideNth", nths: [{ nth: 3, weekday: SUNDAY }], offsetDays: -1 }]],
    ["6Fr", [nth(FRIDAY, -1)]],
  ])("%s", (text, days) => {
    expect(readSchedule(text).rules.map((rule) => rule.days)).toEqual(days);
  });

  test.each([
    ["奇数月の第2日曜", [1, 3, 5, 7, 9, 11]],
    ["12月～2月の毎週土曜", [1, 2, 12]],
    ["毎月第2木曜 10時～12時 5月～2月末まで", [1, 2, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["農閑期（11月～3月）の毎週水曜", [1, 2, 3, 11, 12]],
    ["年4回（4・7・10・1月の第2土曜）", [1, 4, 7, 10]],
  ])("%s is held in some months", (text, months) => {
    expect(readSchedule(text).rules.map((rule) => rule.months)).toEqual([months]);
  });
});

describe("the hours of a schedule", () => {
  test.each([
    ["午後1時半～3時", ["13:30-15:00"]],
    ["午前十時から正午", ["10:00-12:00"]],
    ["10-16時", ["10:00-16:00"]],
    ["16時30～18時", ["16:30-18:00"]],
    ["AM10:00～PM3:00", ["10:00-15:00"]],
    ["PM18:00～20:00", ["18:00-20:00"]],
    ["10:00AM～11:30AM", ["10:00-11:30"]],
    ["午後14時半から17時まで", ["14:30-17:00"]],
    ["午前9時～午前12時", ["9:00-12:00"]],
    ["18時～翌2時", ["18:00-26:00"]],
    ["0900～1700", ["9:00-17:00"]],
    ["14時～", ["14:00-"]],
    ["午前9時～11時30分、午後1時～3時30分", ["9:00-11:30", "13:00-15:30"]],
    ["10:00～16:00（12時～13時は休み）", ["10:00-12:00", "13:00-16:00"]],
  ])("%s", (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  test("are guessed to be in the afternoon where they end before they begin, and that is said", () => {
    const schedule = readSchedule("毎週火曜 10時～3時");
    expect(schedule.rules[0]?.times).toEqual([hours(10, 15)]);
    expect(schedule.doubts).toEqual(["timeGuessed"]);
    expect(schedule.certainty).toBe("doubtful");
  });

  test("may differ by weekday, and a later word stands instead of an earlier", () => {
    expect(readSchedule("月～土 9:00～17:00（土は12:00まで）").rules).toEqual([
      { days: weekly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), times: [hours(9, 17)] },
      { days: weekly(SATURDAY), times: [hours(9, 12)] },
    ]);
  });

  test("may stand before their days", () => {
    expect(readSchedule("7:00～18:00(火曜)、8:00～16:00(土曜)").rules).toEqual([
      { days: weekly(TUESDAY), times: [hours(7, 18)] },
      { days: weekly(SATURDAY), times: [hours(8, 16)] },
    ]);
  });

  test("may differ by season", () => {
    const text = "4月～9月は第2土曜10時～、10月～3月は第3土曜13時～";
    expect(readSchedule(text).rules).toEqual([
      { days: nth(SATURDAY, 2), months: [4, 5, 6, 7, 8, 9], times: [hours(10, null)] },
      { days: nth(SATURDAY, 3), months: [1, 2, 3, 10, 11, 12], times: [hours(13, null)] },
    ]);
  });
});

describe("what is left out and moved", () => {
  test.each([
    ["毎週月～金（祝日を除く）", [{ kind: "holidays" }]],
    ["平日 10時～15時", [{ kind: "holidays" }]],
    ["第1土曜（8月・1月は休み）", [{ kind: "months", months: [8, 1] }]],
    ["毎週水曜（第5水曜は休み）", [{ kind: "pattern", days: nth(WEDNESDAY, 5) }]],
    ["毎週水曜（第3を除く）", [{ kind: "pattern", days: nth(WEDNESDAY, 3) }]],
    ["第4水曜以外の水曜", [{ kind: "pattern", days: nth(WEDNESDAY, 4) }]],
    ["火・木（12/28～1/4は休み）", [{ kind: "yearly", from: "12-28", to: "01-04" }]],
    ["火・木（年末29日から年始3日までは休み）", [{ kind: "yearly", from: "12-29", to: "01-03" }]],
    ["第3木曜（ただし8月13日を除く）", [{ kind: "yearly", from: "08-13", to: "08-13" }]],
    ["毎週木曜（令和8年8月13日は休み）", [{ kind: "dates", dates: ["2026-08-13"] }]],
  ])("%s", (text, closings) => {
    expect(readSchedule(text).closings).toEqual(closings);
  });

  test.each([
    ["第1・3月曜（祝日の場合は翌日）", [{ kind: "holiday", to: "nextDay" }]],
    ["第1・3月曜（祝日の場合は翌週）", [{ kind: "holiday", to: "nextWeek" }]],
    ["第2水曜（祝日の場合は前日に変更）", [{ kind: "holiday", to: "previousDay" }]],
    ["毎月10日（祝日の場合は翌平日）", [{ kind: "holiday", to: "nextWeekday" }]],
    ["第1水曜、祝日の場合は第2水曜", [{ kind: "holiday", to: { nth: 2, weekday: WEDNESDAY } }]],
    ["第4土曜（12月は第3土曜）", [{ kind: "month", month: 12, days: nth(SATURDAY, 3) }]],
  ])("%s", (text, moves) => {
    expect(readSchedule(text).moves).toEqual(moves);
  });

  test("年末年始 and お盆 without dates are those of most places, and that is said", () => {
    const schedule = readSchedule("月～金 10時～15時（お盆・年末年始は休み）");
    expect(schedule.closings).toEqual([
      { kind: "yearly", from: "08-13", to: "08-16" },
      { kind: "yearly", from: "12-29", to: "01-03" },
    ]);
    expect(schedule).toMatchObject({
      certainty: "understood",
      doubts: ["newYearGuessed", "obonGuessed"],
    });
  });
});

describe("sentences about closing days", () => {
  test("mean that a house with hours is open on all others", () => {
    const schedule = readSchedule("開館時間 9:00～17:00 休館日 月曜・祝日・年末年始（12/28～1/4）");
    expect(schedule.certainty).toBe("understood");
    expect(schedule.rules[0]?.days).toEqual(
      weekly(SUNDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY),
    );
  });

  test("move where a holiday falls on them", () => {
    const text = "9:00～21:00（月曜休館、祝日の場合は翌日休館）";
    expect(sessionsOf(text, "2026-07-19", "2026-07-22")).toEqual([
      "2026-07-19",
      "2026-07-20",
      "2026-07-22",
    ]);
  });

  test("without hours are only a guess about the other days", () => {
    expect(readSchedule("木曜休み")).toMatchObject({
      certainty: "doubtful",
      doubts: ["openDaysGuessed", "timeMissing"],
    });
  });

  test("never open a day that they name", () => {
    expect(readSchedule("休館日 毎月第2水曜日").rules).toEqual([]);
  });
});

describe("days named one by one", () => {
  test("have the year that is written, over the end of a 年度 too", () => {
    expect(sessionsOf("令和7年度：4/9、1/14", "2025-04-01", "2026-03-31")).toEqual([
      "2025-04-09",
      "2026-01-14",
    ]);
  });

  test("without a year are of the 年度 that the caller gives, to be confirmed", () => {
    const schedule = readSchedule("4/8(水)、5/13(水) 10時～", { year: 2026 });
    expect(schedule.rules[0]?.days).toEqual({ kind: "dates", dates: ["2026-04-08", "2026-05-13"] });
    expect(schedule).toMatchObject({ certainty: "doubtful", doubts: ["yearGuessed"] });
  });

  test("without any year are no dates", () => {
    expect(readSchedule("4/8、5/13 10時～")).toMatchObject({
      certainty: "unknown",
      leftOver: ["4/8、5/13"],
    });
  });

  test("whose weekday does not fit are a doubt", () => {
    expect(readSchedule("令和8年4月8日(月) 10時～")).toMatchObject({
      certainty: "doubtful",
      doubts: ["weekdayDiffers"],
    });
  });

  test("may begin 隔週 or end a course", () => {
    expect(sessionsOf("隔週火曜（4月7日から）13時～15時", "2026-04-01", "2026-05-10")).toEqual([
      "2026-04-07",
      "2026-04-21",
      "2026-05-05",
    ]);
    expect(readSchedule("令和8年5月13日～7月15日の毎週水曜 10時～")).toMatchObject({
      from: "2026-05-13",
      to: "2026-07-15",
    });
  });
});

describe("a text that cannot become dates", () => {
  test.each([
    ["不定期", "noDates"],
    ["随時", "onRequest"],
    ["月2回程度", "frequencyOnly"],
    ["月1回、木曜日", "frequencyOnly"],
    ["年6回 土曜日(10:00~13:00)", "frequencyOnly"],
    ["隔週火曜", "anchorMissing"],
    ["隔月第2土曜", "anchorMissing"],
    ["現在休止中", "suspended"],
    ["毎月第2水曜（休止中）", "suspended"],
    ["春・夏・冬休み期間中の平日 9時～16時", "noDates"],
    ["未定", "noDates"],
    ["", "noDates"],
  ] as const)("%s", (text, doubt) => {
    const schedule = readSchedule(text);
    expect(schedule).toMatchObject({ text, certainty: "unknown" });
    expect(schedule.doubts).toContain(doubt);
    expect(sessionsBetween(schedule, "2026-04-01", "2027-03-31")).toEqual([]);
  });
});

describe("words that are not understood", () => {
  test.each([
    ["毎週木曜日 10時～ ※月末木曜日、不定期で食事提供あり", ["月末木曜日、不定期で食事提供あり"]],
    ["月～金 9時～17時（土日は電話で）", ["土日は電話で"]],
    ["月～土 9時～17時。土曜日は2名での当番制", ["土曜日は2名での当番制"]],
    ["毎月15日（日曜のときは前日）", ["日曜のときは前日"]],
    ["毎週水曜日(祝日の場合は木曜日)", ["祝日の場合は木曜日"]],
    ["毎週金曜（夏休み期間を除く）", ["夏休み期間を除く"]],
  ])("are kept, open no day, and make it doubtful: %s", (text, leftOver) => {
    const schedule = readSchedule(text);
    expect(schedule).toMatchObject({ certainty: "doubtful", leftOver });
    expect(schedule.doubts).toContain("partLeftOver");
    expect(schedule.rules).toHaveLength(1);
  });

  test("of other things, as fees and places, do not", () => {
    const text = "第2火曜 10時～12時 場所：公民館 参加費100円 要予約（昼食つき）";
    expect(readSchedule(text)).toMatchObject({ certainty: "understood", doubts: [] });
  });

  test.each(["毎週火曜 10時～（雨天中止）", "毎週火曜 10時～ ※休み有", "原則毎週火曜 10時～"])(
    "that it may not be held: %s",
    (text) => {
      expect(readSchedule(text)).toMatchObject({ certainty: "doubtful", doubts: ["mayClose"] });
    },
  );
});

describe("the columns beside the text", () => {
  test("give days and hours, and a note changes them", () => {
    const schedule = readSchedule("", {
      availableDays: "月火水木金土日",
      startTime: "9：00",
      endTime: "21:00",
      note: "日曜・祝日は17:00まで。12/29～1/3を除く",
    });
    expect(schedule.certainty).toBe("understood");
    expect(schedule.rules).toEqual([
      {
        days: weekly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY),
        times: [hours(9, 21)],
      },
      { days: weekly(SUNDAY), times: [hours(9, 17)] },
      { days: { kind: "holidays" }, times: [hours(9, 17)] },
    ]);
    expect(schedule.closings).toEqual([{ kind: "yearly", from: "12-29", to: "01-03" }]);
  });

  test("of closing days close them", () => {
    const schedule = readSchedule("8時30分～17時30分", { closed: "土曜日・日曜日・祝日" });
    expect(schedule).toMatchObject({ certainty: "understood", closings: [{ kind: "holidays" }] });
    expect(schedule.rules[0]?.days).toEqual(weekly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY));
  });

  test("of closing days that hold the opening days of a salon are not believed", () => {
    expect(
      readSchedule("9時30分～11時", { closed: "偶数月第2水曜日 参加料：100円" }),
    ).toMatchObject({
      certainty: "unknown",
      leftOver: ["偶数月第2水曜日 参加料：100円"],
    });
  });

  test.each(["なし", "-", "－", "特になし", ""])("may be empty: %s", (note) => {
    expect(readSchedule("毎週火曜 10時～", { note, closed: note })).toMatchObject({ doubts: [] });
  });
});
