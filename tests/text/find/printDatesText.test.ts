import { describe, expect, test } from "vitest";
import { placeCalendar } from "../../../src/domain/find/placeCalendar.ts";
import type { Language } from "../../../src/text/find/language.ts";
import { printDatesText } from "../../../src/text/find/printDatesText.ts";
import { withoutRuby } from "../../../src/text/find/withoutRuby.ts";
import { somePlace } from "../../map/places/somePlace.ts";

const FROM = "2026-11-20";
const TO = "2027-01-20";

function printed(scheduleText: string, language: Language = "ja"): string {
  const { days, closedDates } = placeCalendar(somePlace({ scheduleText }), FROM, TO);
  const dates = days.map(({ date }) => date);
  return withoutRuby(printDatesText({ days: dates, closedDates, from: FROM, to: TO }, language));
}

test("a few days are named, with their weekday once where it is the same", () => {
  expect(printed("第2・4火曜 10時〜12時")).toBe("11/24・12/8・12/22・1/12（火）");
  expect(printed("毎月第4火曜・第1水曜 10時〜12時")).toBe(
    "11/24（火）・12/2（水）・12/22（火）・1/6（水）",
  );
});

describe("days of every week are said as such", () => {
  test("with the days on which it is closed", () => {
    expect(printed("毎週月・水・金 10:00〜16:00（祝日は休み）")).toBe(
      "毎週 月・水・金曜日（11/23・1/1・1/11は休み）",
    );
  });

  test("every day of the week is 毎日", () => {
    expect(printed("毎日 9:00〜17:00")).toBe("毎日");
  });

  test("many closed days end in ほか", () => {
    expect(printed("毎日 9:00〜17:00（年末年始は休み）")).toMatch(
      /^毎日（12\/29・.*1\/2ほかは休み）$/,
    );
  });

  test("in English", () => {
    expect(printed("毎週月・水 10:00〜16:00（祝日は休み）", "en")).toBe(
      "Every Mon, Wed (closed 23\u00a0Nov, 11\u00a0Jan)",
    );
    expect(printed("第2・4火曜 10時〜12時", "en")).toBe(
      "Tue\u00a024\u00a0Nov, 8\u00a0Dec, 22\u00a0Dec, 12\u00a0Jan",
    );
  });

  test("in やさしい日本語", () => {
    expect(printed("毎週土 10:00〜12:00", "easy")).toBe("毎週 土曜日");
  });
});

test("weeks that are not alike are listed, as far as there is room", () => {
  const days = ["2026-11-20", "2026-11-22", "2026-11-28", "2026-12-01", "2026-12-03", "2026-12-09"];
  const more = [...days, "2026-12-11", "2026-12-20", "2026-12-29", "2027-01-04"];
  const span = { closedDates: [], from: FROM, to: TO };
  expect(printDatesText({ ...span, days }, "ja")).toBe(
    "11/20（金）・11/22（日）・11/28（土）・12/1（火）・12/3（木）・12/9（水）",
  );
  expect(printDatesText({ ...span, days: more }, "ja")).toMatch(/12\/29（火）ほか$/);
});

test("a day held besides is named", () => {
  const sundays = ["22", "29"].map((day) => `2026-11-${day}`);
  const december = ["06", "13", "20", "27"].map((day) => `2026-12-${day}`);
  const days = [...sundays, ...december, "2026-12-30"].sort();
  const span = { days, closedDates: [], from: FROM, to: "2026-12-31" };
  expect(printDatesText(span, "ja")).toBe("毎週 日曜日、12/30も");
});

test("no days give no text", () => {
  expect(printed("不定期")).toBe("");
});
