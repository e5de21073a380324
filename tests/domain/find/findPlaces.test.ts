import { describe, expect, test } from "vitest";
import { findPlaces } from "../../../src/domain/find/findPlaces.ts";
import type { FindQuestion, FoundPlace, WalkTo } from "../../../src/domain/find/foundPlace.ts";
import type { Wish } from "../../../src/domain/find/wish.ts";
import { somePlace, walk } from "./smallPlaces.ts";

/** A Friday before 勤労感謝の日, which is the Monday after it. */
const FRIDAY = "2026-11-20";

function question(change: Partial<FindQuestion> = {}): FindQuestion {
  return {
    today: FRIDAY,
    nowMinute: 0,
    period: "today",
    wishes: new Set(),
    text: "",
    walkMinutes: 10,
    walks: null,
    ...change,
  };
}

function wishing(...wishes: Wish[]): Partial<FindQuestion> {
  return { wishes: new Set(wishes) };
}

function names(found: readonly FoundPlace[]): string[] {
  return found.map(({ place }) => place.name);
}

function walksTo(metres: Readonly<Record<string, number>>): ReadonlyMap<string, WalkTo> {
  return new Map(Object.entries(metres).map(([id, distanceM]) => [id, walk(distanceM)]));
}

describe("the days", () => {
  test("what has ended today is not offered any more, and its next day is another one", () => {
    const places = [
      somePlace("朝の会", { scheduleText: "毎週金曜 10:00〜11:30" }),
      somePlace("一日の家", { scheduleText: "毎週金曜 9:00〜16:00" }),
      somePlace("終わりを言わない会", { scheduleText: "毎週金曜 10:00〜" }),
      somePlace("一度きりの会", { scheduleText: "2026年11月20日 10:00〜11:00" }),
    ];
    const at = (nowMinute: number) => findPlaces(places, question({ nowMinute }));
    expect(names(at(11 * 60).rows)).toContain("朝の会");
    const late = at(11 * 60 + 30);
    expect(names(late.rows)).toEqual(["一日の家", "終わりを言わない会"]);
    const over = findPlaces(places, question({ nowMinute: 1000, period: "week" }));
    expect(names(over.rows)).toEqual(["終わりを言わない会"]);
    expect(over.others.find(({ place }) => place.name === "朝の会")?.next?.date).toBe("2026-11-27");
    expect(names(over.unknown)).not.toContain("朝の会");
  });

  test("today, tomorrow and the week hold what is held on their days, with the next day of each", () => {
    const places = [
      somePlace("金曜の会", { scheduleText: "毎週金曜 10:00〜11:30" }),
      somePlace("土曜の会", { scheduleText: "毎週土曜 10:00〜11:30" }),
      somePlace("木曜の会", { scheduleText: "毎週木曜 10:00〜11:30" }),
      somePlace("来月の会", { scheduleText: "2026年12月5日 10:00〜" }),
    ];
    const on = (period: FindQuestion["period"]): string[] =>
      names(findPlaces(places, question({ period })).rows);
    expect(on("today")).toEqual(["金曜の会"]);
    expect(on("tomorrow")).toEqual(["土曜の会"]);
    expect(on("week")).toEqual(["金曜の会", "土曜の会", "木曜の会"]);
    const [tomorrow] = findPlaces(places, question({ period: "tomorrow" })).rows;
    expect(tomorrow).toMatchObject({
      sessions: [{ date: "2026-11-21" }],
      next: { date: "2026-11-21" },
    });
  });

  test("a place of which the days are not known is never one that is held", () => {
    const places = [
      somePlace("月2回の会", { scheduleText: "月2回（日は電話で）" }),
      somePlace("隔週の会", { scheduleText: "隔週金曜 13:00〜15:00" }),
      somePlace("何も書いていない会", { scheduleText: undefined }),
      somePlace("去年の会", { scheduleText: "2025年11月20日 10:00〜" }),
    ];
    const answer = findPlaces(places, question({ period: "week" }));
    expect([answer.rows, answer.others]).toEqual([[], []]);
    expect(names(answer.unknown)).toHaveLength(4);
    expect(answer.unknown.map(({ next }) => next)).toEqual([null, null, null, null]);
  });

  test("休止, not begun, ended and 休止中 in the list are not there, nor as places to ask", () => {
    const places = [
      somePlace("休止", { status: { state: "suspended", from: "2026-04-01" } }),
      somePlace("春から", { status: { state: "open", from: "2027-04-01" }, scheduleText: "未定" }),
      somePlace("終わった会", { status: { state: "open", to: "2026-10-31" } }),
      somePlace("休止中の会", { scheduleText: "毎月第4水曜日（休止中）" }),
    ];
    const answer = findPlaces(places, question({ period: "week" }));
    expect([answer.rows, answer.others, answer.unknown]).toEqual([[], [], []]);
  });

  test("a place that begins this week is shown from that day on, one that pauses until then", () => {
    const places = [
      somePlace("始まる会", {
        status: { state: "open", from: "2026-11-22" },
        scheduleText: "毎日 10:00〜11:00",
      }),
      somePlace("休む会", {
        status: { state: "suspended", from: "2026-11-22" },
        pastStatuses: [{ state: "open", from: "2020-04-01", to: "2026-11-22" }],
        scheduleText: "毎日 10:00〜11:00",
      }),
    ];
    const { rows } = findPlaces(places, question({ period: "week" }));
    const dates = rows.map(({ place, sessions }) => [
      place.name,
      ...sessions.map(({ date }) => date.slice(-2)),
    ]);
    expect(dates).toEqual([
      ["休む会", "20", "21"],
      ["始まる会", "22", "23", "24", "25", "26"],
    ]);
  });
});

describe("祝日, お盆 and 年末年始", () => {
  test.each([
    ["毎週月曜 10:00〜11:30", "2026-11-23", true],
    ["毎週月曜 10:00〜11:30（祝日も開きます）", "2026-11-23", false],
    ["毎週月曜・火曜 10:00〜11:30（祝日は休み）", "2026-11-23", false],
    ["年中無休 10:00〜11:30", "2026-11-23", false],
    ["2026年11月23日 10:00〜11:30", "2026-11-23", false],
    ["毎週金曜 10:00〜11:30", "2026-08-14", true],
    ["毎週木曜・金曜 10:00〜11:30（お盆は休み）", "2026-08-13", false],
    ["毎日 10:00〜11:30", "2026-12-29", true],
    ["毎日 10:00〜11:30（12月31日〜1月3日は休み）", "2026-12-29", false],
    ["毎日 10:00〜11:30（祝日は休み）", "2026-12-29", true],
    ["毎週火曜 10:00〜11:30", "2026-11-24", false],
  ])("%s: on %s one should ask: %s", (scheduleText, today, asks) => {
    const { rows, others } = findPlaces([somePlace("会", { scheduleText })], question({ today }));
    expect([...rows, ...others].map(({ asksHolidays }) => asksHolidays)).toEqual([asks]);
  });
});

describe("the order", () => {
  test("the nearest first, then the places that no way leads to", () => {
    const places = ["遠い会", "近い会", "道のない会"].map((name) => somePlace(name));
    const walks = walksTo({ 遠い会: 900, 近い会: 200 });
    const { rows } = findPlaces(places, question({ walks }));
    expect(names(rows)).toEqual(["近い会", "遠い会", "道のない会"]);
  });

  test("without a start by day and time, then by reading", () => {
    const places = [
      somePlace("午後の会", { scheduleText: "毎週金曜 13:00〜15:00" }),
      somePlace("宇の会", { kana: "うのかい" }),
      somePlace("亜の会", { kana: "あのかい" }),
    ];
    expect(names(findPlaces(places, question()).rows)).toEqual(["亜の会", "宇の会", "午後の会"]);
  });
});

describe("several choices", () => {
  const places = [
    somePlace("近い会"),
    somePlace("少し遠い会"),
    somePlace("遠くて送迎のある会", { ride: "送迎あり" }),
    somePlace("近い火曜の会", { scheduleText: "毎週火曜 10:00〜11:30" }),
    somePlace("とても遠い会"),
  ];
  const walks = walksTo({
    近い会: 300,
    少し遠い会: 700,
    遠くて送迎のある会: 3000,
    近い火曜の会: 200,
    とても遠い会: 4000,
  });

  test("others with a ride, a little farther, on another day, and far ones come after", () => {
    const answer = findPlaces(places, question({ walks, ...wishing("walk10") }));
    expect(names(answer.rows)).toEqual(["近い会"]);
    expect(names(answer.others)).toEqual([
      "遠くて送迎のある会",
      "少し遠い会",
      "近い火曜の会",
      "とても遠い会",
    ]);
  });

  test("none where there are three of what was asked for", () => {
    const answer = findPlaces(places, question({ walks }));
    expect(names(answer.rows)).toHaveLength(4);
    expect(answer.others).toEqual([]);
  });
});

describe("nothing found", () => {
  const places = [
    somePlace("歌の会", { activities: ["カラオケ"], fee: "100円" }),
    somePlace("お茶の会", { activities: ["お茶"], fee: "無料" }),
    somePlace("体操の会", { activities: ["体操"], fee: "100円" }),
    somePlace("火曜の無料カラオケ", {
      activities: ["カラオケ"],
      fee: "無料",
      scheduleText: "毎週火曜 10:00〜",
    }),
  ];

  test("says which one wish, word or period to leave out, and how many there would be", () => {
    const { rows, leaveOut } = findPlaces(
      places,
      question({ text: "カラオケ", ...wishing("free") }),
    );
    expect(rows).toEqual([]);
    expect(leaveOut).toEqual([
      { what: "free", count: 1 },
      { what: "text", count: 1 },
      { what: "period", count: 1 },
    ]);
  });

  test("without a start nothing is within ten minutes; leaving that out helps", () => {
    const { rows, others, leaveOut } = findPlaces(places, question(wishing("walk10")));
    expect(rows).toEqual([]);
    expect(others).toHaveLength(4);
    expect(leaveOut).toEqual([{ what: "walk10", count: 3 }]);
  });
});

test("介護サービス and clinics of a list are no places to drop in to; a 暮らしの保健室 is", () => {
  const places = [
    somePlace("デイサービス", { kinds: ["careService"] }),
    somePlace("浜中歯科医院", { kinds: ["other"] }),
    somePlace("まちの保健室", { kinds: ["other"] }),
    somePlace("リサイクルの店", { kinds: ["other"], scheduleText: undefined }),
    somePlace("話せる介護の家", { kinds: ["careService"], consultation: true }),
  ];
  expect(names(findPlaces(places, question()).rows).toSorted()).toEqual([
    "まちの保健室",
    "話せる介護の家",
  ]);
});
