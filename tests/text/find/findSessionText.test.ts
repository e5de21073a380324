import { expect, test } from "vitest";
import { findSessionText } from "#src/text/find/findSessionText.ts";

const TODAY = "2026-11-20";
const AFTERNOON = { startMinute: 810, endMinute: 900 };

test("says day and time as people do", () => {
  const session = { date: "2026-11-21", time: AFTERNOON };
  expect(findSessionText(session, TODAY, "ja")).toBe("あした午後1時30分から3時まで");
  expect(findSessionText(session, TODAY, "easy")).toBe(
    "あした {午後|ごご}1{時|じ}30{分|ぷん}から 3{時|じ}まで",
  );
  expect(findSessionText(session, TODAY, "en")).toBe("Tomorrow, 1:30–3:00\u00a0pm");
});

test("says what a session is for, in the reader's words where they are known", () => {
  const session = { date: TODAY, time: AFTERNOON, label: "相談" };
  expect(findSessionText(session, TODAY, "ja")).toBe("きょう午後1時30分から3時まで（相談）");
  expect(findSessionText(session, TODAY, "en")).toBe("Today, 1:30–3:00\u00a0pm (advice)");
  expect(findSessionText({ ...session, label: "投句会" }, TODAY, "en")).toContain("(投句会)");
});

test("a place without known days is to be asked, never open", () => {
  expect(findSessionText(null, TODAY, "ja")).toBe("日程はお問い合わせください");
  expect(findSessionText(null, TODAY, "en")).toBe("Please ask for the dates");
  expect(findSessionText({ date: TODAY, time: null }, TODAY, "ja")).toBe(
    "きょう。時間はお問い合わせください",
  );
});
