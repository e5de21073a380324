import type { DayPattern, NthWeekday, Weekday } from "../domain/schedules/schedule.ts";
import { dateText } from "./dateText.ts";
import { dayText } from "./dayText.ts";
import { monthsText } from "./monthsText.ts";
import { WEEKDAY_NAMES } from "./weekdayNames.ts";

/**
 * The days of a rule: 「毎月第2・第4水曜日」, 「奇数月の第2火曜日」, 「毎週月曜日から金曜日」, 「毎月10日・25日」,
 * 「隔週火曜日（2026年5月12日の週から数えて）」, 「2026年4月9日（木）、5月14日（木）」.
 */
export function dayPatternText(pattern: DayPattern, months?: readonly number[]): string {
  const isEveryMonth = months === undefined || new Set(months).size === 12;
  const some = isEveryMonth ? "" : `${monthsText(months)}の`;
  switch (pattern.kind) {
    case "weekly":
      return `${some}${pattern.everyWeeks === 1 && !isDaily(pattern.weekdays) ? "毎週" : ""}${bareDayPatternText(pattern)}`;
    case "nthWeekdays":
    case "monthDays":
    case "besideNth":
      return `${isEveryMonth ? "毎月" : some}${bareDayPatternText(pattern)}`;
    case "holidays":
    case "dates":
      return `${some}${bareDayPatternText(pattern)}`;
  }
}

/** The same without 「毎週」 and 「毎月」, for closing days and days instead of others: 「第4水曜日」, 「火曜日」. */
export function bareDayPatternText(pattern: DayPattern): string {
  switch (pattern.kind) {
    case "weekly":
      return weeklyText(pattern);
    case "nthWeekdays":
      return nthsText(pattern.nths);
    case "monthDays":
      return monthDaysText(pattern.days);
    case "besideNth":
      return `${nthsText(pattern.nths)}の${besideText(pattern.offsetDays)}`;
    case "holidays":
      return "祝日";
    case "dates":
      return datesText(pattern.dates);
  }
}

/** 「2026年4月9日（木）、5月14日（木）」: the year where it begins or changes. */
export function datesText(dates: readonly string[]): string {
  const sorted = dates.toSorted();
  return sorted.map((date, index) => dateText(date, sorted[index - 1] ?? "")).join("、");
}

function isDaily(weekdays: readonly Weekday[]): boolean {
  return new Set(weekdays).size === 7;
}

function weeklyText({
  weekdays,
  everyWeeks,
  anchor,
}: Extract<DayPattern, { kind: "weekly" }>): string {
  if (weekdays.length === 0) return "";
  const days = isDaily(weekdays) ? "毎日" : weekdaysText(weekdays);
  if (everyWeeks === 1) return days;
  const each = everyWeeks === 2 ? "隔週" : `${everyWeeks}週ごとの`;
  const counted =
    anchor === undefined ? "（どの週かは分かりません）" : `（${dayText(anchor)}の週から数えて）`;
  return `${each}${days}${counted}`;
}

/** 「水曜日」, 「月・水・金曜日」, 「月曜日から金曜日」; weeks begin on Monday. */
function weekdaysText(weekdays: readonly Weekday[]): string {
  const sorted = FROM_MONDAY.filter((weekday) => weekdays.includes(weekday));
  const start = FROM_MONDAY.indexOf(sorted[0]!);
  const isRow = sorted.every((weekday, index) => weekday === FROM_MONDAY[start + index]);
  if (sorted.length >= 3 && isRow) {
    return `${WEEKDAY_NAMES[sorted[0]!]}曜日から${WEEKDAY_NAMES[sorted.at(-1)!]}曜日`;
  }
  return `${sorted.map((weekday) => WEEKDAY_NAMES[weekday]).join("・")}曜日`;
}

const FROM_MONDAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** 「第2・第4水曜日」, 「第1・第3の火・木曜日」, 「第1・第4火曜日と第4木曜日」, 「最終金曜日」. */
function nthsText(nths: readonly NthWeekday[]): string {
  const groups = new Map<string, Weekday[]>();
  for (const weekday of FROM_MONDAY) {
    const own = nths.filter((each) => each.weekday === weekday).map(({ nth }) => nth);
    if (own.length === 0) continue;
    const words = [...new Set(own)].sort((a, b) => place(a) - place(b)).map(nthText);
    const key = words.join("・");
    groups.set(key, [...(groups.get(key) ?? []), weekday]);
  }
  return Array.from(
    groups,
    ([words, weekdays]) => `${words}${weekdays.length > 1 ? "の" : ""}${weekdaysText(weekdays)}`,
  ).join("と");
}

function place(nth: number): number {
  return nth === -1 ? 6 : nth;
}

function nthText(nth: number): string {
  return nth === -1 ? "最終" : `第${nth}`;
}

function monthDaysText(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const counted = sorted.filter((day) => day !== -1).map((day) => `${day}日`);
  return [...counted, ...(sorted.includes(-1) ? ["末日"] : [])].join("・");
}

function besideText(offsetDays: number): string {
  if (offsetDays === -1) return "前日";
  if (offsetDays === 1) return "翌日";
  return offsetDays < 0 ? `${-offsetDays}日前` : `${offsetDays}日後`;
}
