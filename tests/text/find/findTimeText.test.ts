import { expect, test } from "vitest";
import { findTimeText } from "#src/text/find/findTimeText.ts";

function range(startMinute: number, endMinute: number | null) {
  return { startMinute, endMinute };
}

test("says the half of the day again only where it changes", () => {
  expect(findTimeText(range(810, 900), "ja")).toBe("午後1時30分から3時まで");
  expect(findTimeText(range(810, 900), "easy")).toBe(
    "{午後|ごご}1{時|じ}30{分|ぷん}から 3{時|じ}まで",
  );
  expect(findTimeText(range(810, 900), "en")).toBe("1:30–3:00\u00a0pm");
  expect(findTimeText(range(600, 960), "easy")).toBe(
    "{午前|ごぜん}10{時|じ}から {午後|ごご}4{時|じ}まで",
  );
  expect(findTimeText(range(600, 960), "en")).toBe("10:00\u00a0am–4:00\u00a0pm");
});

test("has a word for noon, so that nobody comes at night", () => {
  expect(findTimeText(range(600, 720), "ja")).toBe("午前10時から正午まで");
  expect(findTimeText(range(600, 720), "easy")).toBe(
    "{午前|ごぜん}10{時|じ}から {昼|ひる}の 12{時|じ}まで",
  );
  expect(findTimeText(range(600, 720), "en")).toBe("10:00\u00a0am–noon");
  expect(findTimeText(range(720, 810), "en")).toBe("noon–1:30\u00a0pm");
  expect(findTimeText(range(750, 810), "easy")).toBe(
    "{午後|ごご}0{時|じ}30{分|ぷん}から 1{時|じ}30{分|ぷん}まで",
  );
  expect(findTimeText(range(750, 810), "en")).toBe("12:30–1:30\u00a0pm");
});

test("says that the end is on the next day", () => {
  expect(findTimeText(range(1_320, 1_500), "easy")).toBe(
    "{午後|ごご}10{時|じ}から {次|つぎ}の {日|ひ}の {午前|ごぜん}1{時|じ}まで",
  );
  expect(findTimeText(range(1_320, 1_500), "en")).toBe("10:00\u00a0pm–1:00\u00a0am (next day)");
  expect(findTimeText(range(1_080, 1_440), "en")).toBe("6:00\u00a0pm–12:00\u00a0am (next day)");
});

test("leaves an open end open, and does not make up an unknown time", () => {
  expect(findTimeText(range(600, null), "easy")).toBe("{午前|ごぜん}10{時|じ}から");
  expect(findTimeText(range(600, null), "en")).toBe("from 10:00\u00a0am");
  expect(findTimeText(range(0, 1_440), "en")).toBe("24 hours");
  expect(findTimeText(null, "ja")).toBe("時間はお問い合わせください");
});
