import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf } from "#src/domain/schedules/day.ts";
import { easyDayOfMonth } from "#src/text/find/easyDayOfMonth.ts";
import { findDateText } from "#src/text/find/findDateText.ts";
import { findDayText } from "#src/text/find/findDayText.ts";
import { shortDayText } from "#src/text/find/shortDayText.ts";
import { withoutRuby } from "#src/text/find/withoutRuby.ts";

const TODAY = "2026-11-20";

test("today and tomorrow have their own words, also over the end of a year", () => {
  expect(findDayText("2026-11-20", TODAY, "ja")).toBe("きょう");
  expect(findDayText("2026-11-21", TODAY, "en")).toBe("Tomorrow");
  expect(findDayText("2027-01-01", "2026-12-31", "easy")).toBe("あした");
});

test("other days have month, day and weekday", () => {
  expect(findDayText("2026-11-24", TODAY, "ja")).toBe("11月24日（火）");
  expect(findDayText("2026-11-24", TODAY, "easy")).toBe(
    "11{月|がつ}{24日|にじゅうよっか}（{火曜日|かようび}）",
  );
  expect(findDayText("2026-11-24", TODAY, "en")).toBe("Tue\u00a024\u00a0Nov");
});

test("a holiday is called one", () => {
  expect(findDateText("2026-11-23", TODAY, "ja")).toBe("11月23日（月・祝日）");
  expect(findDateText("2026-11-23", TODAY, "easy")).toBe(
    "11{月|がつ}23{日|にち}（{月曜日|げつようび}・{祝日|しゅくじつ}）",
  );
  expect(findDateText("2026-11-23", TODAY, "en")).toBe("Mon\u00a023\u00a0Nov (holiday)");
});

test("another year is said", () => {
  expect(findDateText("2027-01-13", TODAY, "ja")).toBe("2027年1月13日（水）");
  expect(findDateText("2027-01-13", TODAY, "easy")).toBe(
    "2027{年|ねん}1{月|がつ}13{日|にち}（{水曜日|すいようび}）",
  );
  expect(findDateText("2027-01-13", TODAY, "en")).toBe("Wed\u00a013\u00a0Jan 2027");
});

test("what is no day stays as it was written", () => {
  for (const said of [findDateText("未定", TODAY, "en"), findDayText("未定", TODAY, "ja")]) {
    expect(said).toBe("未定");
  }
  expect(shortDayText("未定", "easy")).toBe("未定");
});

test("a day under its month is short", () => {
  expect(shortDayText("2026-11-20", "ja")).toBe("20日（金）");
  expect(shortDayText("2026-11-20", "easy")).toBe("{20日|はつか}（{金|きん}）");
  expect(shortDayText("2026-11-20", "en")).toBe("Fri\u00a020");
});

test("days of the month that are read their own way have their own furigana", () => {
  const own = Array.from({ length: 31 }, (_, index) => index + 1).filter(
    (day) => !easyDayOfMonth(day).endsWith("{日|にち}"),
  );
  expect(own).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 20, 24]);
});

test("in やさしい日本語 a day is the same day, with its weekday in full", () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_000, max: 24_000 }), (number) => {
      const day = dateOf(number);
      const easy = withoutRuby(findDateText(day, TODAY, "easy"));
      expect(easy.replace("曜日", "")).toBe(findDateText(day, TODAY, "ja"));
    }),
  );
});
