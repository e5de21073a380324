import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import {
  calendarDay,
  dateOf,
  dayNumber,
  dayNumberOf,
  monthLength,
  weekdayOf,
} from "../../../src/domain/schedules/day.ts";

const DAY_MS = 86_400_000;

test("a day's number, date and weekday agree with the calendar of UTC, from year 100 to 3000", () => {
  assert(
    property(integer({ min: -683_000, max: 376_000 }), (number) => {
      const utc = new Date(number * DAY_MS);
      expect(dateOf(number)).toBe(utc.toISOString().slice(0, 10));
      expect(dayNumber(dateOf(number))).toBe(number);
      expect(weekdayOf(number)).toBe(utc.getUTCDay());
      const { year, month, day } = calendarDay(number);
      expect(dayNumberOf(year, month, day)).toBe(number);
      expect(monthLength(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});

test.each(["", "未定", "2026-02-29", "2026-13-01", "2026-00-10", "2026-4-1", "2026-04-31"])(
  "%j is no day",
  (text) => {
    expect(dayNumber(text)).toBeNull();
  },
);
