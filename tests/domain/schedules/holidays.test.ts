import { expect, test } from "vitest";
import { dateOf, dayNumberOf, weekdayOf } from "../../../src/domain/schedules/day.ts";
import { holidayName, isHoliday } from "../../../src/domain/schedules/holidays.ts";

/** 国立天文台 暦要項 and the formula of 海上保安庁 for 1980–2099. */
function equinoxDay(year: number, base: number): number {
  return Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));
}

function nthMonday(year: number, month: number, nth: number): number {
  const first = dayNumberOf(year, month, 1);
  return first + ((8 - weekdayOf(first)) % 7) + (nth - 1) * 7;
}

/** 国民の祝日に関する法律 第2条 and the special law of the Olympics (2020, 2021). */
function lawfulHolidays(year: number): number[] {
  const on = (month: number, day: number) => dayNumberOf(year, month, day);
  const moved: Readonly<Record<number, readonly number[]>> = {
    2020: [on(7, 23), on(7, 24), on(8, 10)],
    2021: [on(7, 22), on(7, 23), on(8, 8)],
  };
  const summer = moved[year] ?? [nthMonday(year, 7, 3), nthMonday(year, 10, 2), on(8, 11)];
  return [
    on(1, 1),
    nthMonday(year, 1, 2),
    on(2, 11),
    on(2, 23),
    on(3, equinoxDay(year, 20.8431)),
    on(4, 29),
    on(5, 3),
    on(5, 4),
    on(5, 5),
    ...summer,
    nthMonday(year, 9, 3),
    on(9, equinoxDay(year, 23.2488)),
    on(11, 3),
    on(11, 23),
  ];
}

/** 第3条 2項 (a Sunday moves to the next day that is none) and 3項 (a day between two). */
function withDaysInLieu(days: readonly number[]): Set<number> {
  const named = new Set(days);
  const all = new Set(days);
  for (const day of days) {
    if (weekdayOf(day) !== 0) continue;
    let next = day + 1;
    while (named.has(next)) next++;
    all.add(next);
  }
  for (const day of days) {
    if (named.has(day + 2) && !named.has(day + 1)) all.add(day + 1);
  }
  return all;
}

test("every day of 2020 to 2030 is a holiday exactly where the law makes it one", () => {
  const first = dayNumberOf(2020, 1, 1);
  const last = dayNumberOf(2030, 12, 31);
  const years = Array.from({ length: 11 }, (_, index) => 2020 + index);
  const lawful = withDaysInLieu(years.flatMap(lawfulHolidays));
  const wrong = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((day) => isHoliday(dateOf(day)) !== lawful.has(day))
    .map(dateOf);
  expect(wrong).toEqual([]);
  expect(lawful.size).toBeGreaterThan(180);
});

test("the days that are easily missed are holidays", () => {
  expect(holidayName("2026-09-22")).toBe("休日");
  expect(holidayName("2026-05-06")).toContain("振替休日");
  expect(isHoliday("2020-07-24")).toBe(true);
  expect(isHoliday("2020-10-12")).toBe(false);
  expect(isHoliday("2021-08-09")).toBe(true);
});

test("what is no day is no holiday", () => {
  for (const text of ["", "2026-9-22", "toString", "__proto__", "2026-02-30"]) {
    expect(isHoliday(text)).toBe(false);
    expect(holidayName(text)).toBeNull();
  }
});
