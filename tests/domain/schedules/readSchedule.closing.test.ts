import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { isHoliday } from "../../../src/domain/schedules/holidays.ts";

const OPENINGS = [
  "毎週水曜 10時～12時",
  "第2・4火曜 10:00-11:30",
  "第2水曜日 13時半から15時",
  "月～金 9時～17時",
  "毎月10日・25日 13時～15時",
  "火・木 10時〜12時",
  "毎日 8:30～17:00",
  "月・水・金 9時～12時、土 9時～11時",
];

/** How the closing list stands behind the opening clause. */
const FRAMES: ((list: string) => string)[] = [
  (list) => `、${list}`,
  (list) => `。${list}`,
  (list) => ` ${list}`,
  (list) => `　${list}`,
  (list) => `\n${list}`,
  (list) => ` ※${list}`,
  (list) => `（${list}）`,
  (list) => `（ただし、${list}）`,
  (list) => `。ただし${list}`,
];

const isWeekday = (date: string, ...weekdays: number[]) =>
  weekdays.includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const isNth = (date: string, nth: number, weekday: number) =>
  isWeekday(date, weekday) && Math.ceil(Number(date.slice(8)) / 7) === nth;
const isIn = (date: string, from: string, to: string) =>
  from <= to
    ? date.slice(5) >= from && date.slice(5) <= to
    : date.slice(5) >= from || date.slice(5) <= to;

/** What a closing list may name, and the days that it is. */
const CLOSED: Readonly<Record<string, (date: string) => boolean>> = {
  祝日: isHoliday,
  国民の祝日: isHoliday,
  日曜: (date) => isWeekday(date, 0),
  土日: (date) => isWeekday(date, 0, 6),
  土日祝: (date) => isWeekday(date, 0, 6) || isHoliday(date),
  日曜日: (date) => isWeekday(date, 0),
  第4水曜: (date) => isNth(date, 4, 3),
  第2火曜日: (date) => isNth(date, 2, 2),
  "8月": (date) => date.slice(5, 7) === "08",
  "1月": (date) => date.slice(5, 7) === "01",
  "12月": (date) => date.slice(5, 7) === "12",
  年末年始: (date) => isIn(date, "12-31", "01-02"),
  お盆: (date) => isIn(date, "08-13", "08-15"),
  "5月6日": (date) => isIn(date, "05-06", "05-06"),
  "8/10": (date) => isIn(date, "08-10", "08-10"),
  "12/28～1/4": (date) => isIn(date, "12-28", "01-04"),
  "8月13日～16日": (date) => isIn(date, "08-13", "08-16"),
};

const ENDINGS = [
  "休み",
  "は休み",
  "は休みです",
  "はお休み",
  "はお休みです",
  "は休みます",
  "を除く",
  "除く",
  "以外",
  "は休館",
  "定休",
  "は閉館",
  "なし",
  "はなし",
  "は不可",
  "は閉まります",
  "は開催しません",
  " 休",
];

const closingList = fc
  .tuple(
    fc
      .subarray(Object.keys(CLOSED), { minLength: 1, maxLength: 4 })
      .chain((names) =>
        fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
      ),
    fc.array(fc.constantFrom("・", "、", "，", "と", "や", "および", "及び", "や、", "、 "), {
      minLength: 4,
      maxLength: 4,
    }),
    fc.constantFrom(...ENDINGS),
  )
  .map(([names, joiners, ending]) => {
    const list = names.map((name, at) => `${at === 0 ? "" : joiners[at]}${name}`).join("");
    return { names, list, words: `${list}${ending}` };
  });

const HEADINGS = ["休み：", "休館日 ", "定休日：", "休業日:", "休：", "休館日は"];

function openOn(text: string, names: readonly string[]): string[] {
  const { certainty, ...schedule } = readSchedule(text, { year: 2026 });
  const dates = sessionsBetween({ certainty, ...schedule }, "2026-01-01", "2027-12-31");
  return dates.map(({ date }) => date).filter((date) => names.some((name) => CLOSED[name]!(date)));
}

test("whatever a closing list names behind the opening days, nothing is open on it", () => {
  let understood = 0;
  let all = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...OPENINGS),
      fc.constantFrom(...FRAMES),
      closingList,
      (opening, frame, { names, words }) => {
        const text = opening + frame(words);
        expect({ text, open: openOn(text, names) }).toEqual({ text, open: [] });
        all += 1;
        if (readSchedule(text).certainty === "understood") understood += 1;
      },
    ),
    { numRuns: 1500 },
  );
  expect(understood / all).toBeGreaterThan(0.9);
});

test("nor on what a heading of closing days names", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OPENINGS),
      fc.constantFrom("、", "。", " ", "\n", " ※", "（"),
      fc.constantFrom(...HEADINGS),
      closingList,
      (opening, before, heading, { names, list }) => {
        const text = `${opening}${before}${heading}${list}${before === "（" ? "）" : ""}`;
        expect({ text, open: openOn(text, names) }).toEqual({ text, open: [] });
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ["第2水曜 10時～11時（祝日・8月は休み）", ["holidays", "months"]],
  ["第2水曜 10:00-11:00 祝日と8月は休み", ["holidays", "months"]],
  ["毎週月曜 10時〜12時 祝日、8月は休みです", ["holidays", "months"]],
  ["毎週水曜 10時～12時（祝日、8月、年末年始除く）", ["holidays", "months", "yearly"]],
  ["毎週水曜 10時～12時 お盆や祝日は休み", ["yearly", "holidays"]],
  ["毎週水曜 10時～12時 祝日も8月も休み", ["holidays", "months"]],
  ["毎週水曜 10時～12時 祝日 8月 休み", ["holidays", "months"]],
  ["毎週水曜 10時～12時、第4水曜、祝日、お盆は休みます", ["pattern", "holidays", "yearly"]],
  ["毎週月曜 10時〜12時（8月・1月・祝日を除く）", ["months", "holidays"]],
  ["祝日、8月を除く毎週水曜 10時～12時", ["holidays", "months"]],
  ["毎週水曜 10時～12時（休：祝日、8月）", ["holidays", "months"]],
  ["毎週水曜 10時～12時 休館日 祝日、8月、年末年始", ["holidays", "months", "yearly"]],
  ["火・木 10時～12時、祝日は休み", ["holidays"]],
  ["月～金 9時～17時、土日祝休み", ["holidays"]],
  ["月～金 9時～17時 休館日 土日祝", ["holidays"]],
])("all of the list is closed and the rest stays open: %s", (text, closings) => {
  const schedule = readSchedule(text);
  expect(schedule.certainty).toBe("understood");
  expect(schedule.closings.map(({ kind }) => kind)).toEqual(closings);
  expect(schedule.rules).toHaveLength(1);
  expect(schedule.rules[0]?.times).toHaveLength(1);
});

test.each(["月・水・金、祝日も開いています", "土日祝 10時～15時、8月は休み"])(
  "what is said to be open on holidays stays so: %s",
  (text) => {
    const schedule = readSchedule(text);
    expect(schedule.certainty).toBe("understood");
    expect(schedule.rules.some(({ days }) => days.kind === "holidays")).toBe(true);
  },
);

test.each([
  "第2水曜 10時～11時 祝日",
  "月～土・祝 8月は休み",
  "毎週水曜、祝日、8月は休み 10時～12時",
  "月～金 休館日 土日祝",
  "日曜（祝日）は休み",
  "毎週水曜 10時～12時（祝日、8月）は休み",
  "毎週水曜 10時～12時 祝日（8月も）休み",
  "毎週水曜 10時～12時 祝日、夏休み、8月は休み",
])("what may be meant either way is to be confirmed: %s", (text) => {
  expect(readSchedule(text).certainty).toBe("doubtful");
});

test("a month that is closed does not swallow where a session on a holiday goes", () => {
  const { moves } = readSchedule("第1水曜 10時～12時。8月は休み。祝日の場合は翌日");
  expect(moves).toEqual([{ kind: "holiday", to: "nextDay" }]);
});
