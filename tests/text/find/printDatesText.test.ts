import { describe, expect, test } from "vitest";
import { dateOf, dayNumber, weekdayOf } from "#src/domain/schedules/day.ts";
import { printDatesText } from "#src/text/find/printDatesText.ts";

const FROM = "2026-11-20";
const TO = "2027-01-19";

describe("days for paper", () => {
  test("a few are told one by one, with their weekday once where it is the same", () => {
    const tuesdays = { days: ["2026-11-24", "2026-12-08"], closedDates: [], from: FROM, to: TO };
    expect(printDatesText(tuesdays, "ja")).toBe("11/24・12/8（火）");
    expect(printDatesText(tuesdays, "en")).toBe("Tue\u00a024\u00a0Nov, 8\u00a0Dec");
    const mixed = { ...tuesdays, days: ["2026-11-24", "2026-11-25"] };
    expect(printDatesText(mixed, "ja")).toBe("11/24（火）・11/25（水）");
  });

  test("many of the same week are told as a week, with the days closed", () => {
    const closedDates = ["2026-11-23", "2026-12-30"];
    const open = weekdays([1, 3]).filter((day) => !closedDates.includes(day));
    expect(printDatesText({ days: open, closedDates, from: FROM, to: TO }, "ja")).toBe(
      "毎週 月・水曜日（11/23・12/30は休み）",
    );
  });

  test("more closed days than fit are not passed over in silence", () => {
    const closedDates = weekdays([0, 1, 2, 3, 4, 5, 6]).filter(
      (day) => day === "2026-11-23" || (day >= "2026-12-29" && day <= "2027-01-03"),
    );
    const open = weekdays([0, 1, 2, 3, 4, 5, 6]).filter((day) => !closedDates.includes(day));
    const told = { days: open, closedDates, from: FROM, to: TO };
    expect(printDatesText(told, "ja")).toBe("毎日（11/23・12/29・12/30・12/31・1/1ほかは休み）");
    expect(printDatesText(told, "en")).toMatch(/and more\)$/);
  });
});

function weekdays(wanted: readonly number[]): string[] {
  const first = dayNumber(FROM)!;
  const span = dayNumber(TO)! - first + 1;
  return Array.from({ length: span }, (_, index) => first + index)
    .filter((day) => wanted.includes(weekdayOf(day)))
    .map((day) => dateOf(day));
}
