import { assert, date, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { monthsLater } from "../../../src/domain/schedules/monthsLater.ts";

test("months are counted to the same date, or the last one of a shorter month", () => {
  expect(monthsLater("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsLater("2027-08-31", 6)).toBe("2028-02-29");
  expect(monthsLater("2026-11-20", -11)).toBe("2025-12-20");
  expect(monthsLater("2026-01-15", -13)).toBe("2024-12-15");
  expect(monthsLater("2026-08-31", -6)).toBe("2026-02-28");
  assert(
    property(date({ noInvalidDate: true, ...CENTURY }), integer({ min: 0, max: 40 }), (day, n) => {
      const text = day.toISOString().slice(0, 10);
      const later = monthsLater(text, n)!;
      expect(later >= text).toBe(true);
      expect(monthsLater(text, n + 1)! > later).toBe(true);
    }),
  );
});
const CENTURY = { min: new Date("2000-01-01"), max: new Date("2099-12-31") };

test.each(["2026-13-01", "2026-02-30", "去年", ""])(
  "no month is later than %j, which is no day",
  (text) => {
    expect(monthsLater(text, 1)).toBeNull();
  },
);
