import { expect, test } from "vitest";
import { sessionDaysLines } from "../../../src/text/find/sessionDaysLines.ts";

const TODAY = "2026-11-20";
const MORNING = { startMinute: 600, endMinute: 720 };
const AFTERNOON = { startMinute: 810, endMinute: 900 };

function on(days: readonly number[], time: typeof MORNING | null = MORNING) {
  return days.map((day) => ({ date: `2026-11-${day}`, time }));
}

test("days of the same hours stand together over them", () => {
  expect(sessionDaysLines(on([20, 24, 26]), TODAY, "ja")).toEqual([
    "きょう、24日（火）、26日（木）",
    "午前10時から正午まで",
  ]);
});

test("other hours have lines of their own, and one day one line", () => {
  const sessions = [...on([21, 22]), ...on([24], AFTERNOON)];
  expect(sessionDaysLines(sessions, TODAY, "ja")).toEqual([
    "あした、22日（日）",
    "午前10時から正午まで",
    "24日（火）午後1時30分から3時まで",
  ]);
});

test("all seven days are every day", () => {
  const [days] = sessionDaysLines(on([20, 21, 22, 23, 24, 25, 26]), TODAY, "en");
  expect(days).toBe("Every day");
});

test("a day whose time is not known asks for it in a sentence of its own", () => {
  expect(sessionDaysLines(on([20], null), TODAY, "ja")).toEqual([
    "きょう",
    "時間はお問い合わせください",
  ]);
});
