import { calendarDay, dateOf, dayNumber, weekdayOf } from "../../domain/schedules/day.ts";
import type { Language } from "./language.ts";
import { MONTH_NAMES } from "./monthNames.ts";
import { PLACE_WORDS } from "./placeWords.ts";

/** What is known of the days of a place in a span of time; all days are `YYYY-MM-DD`, in order. */
export interface PrintedDays {
  readonly days: readonly string[];
  /** Days on which it would be held but for a closing. */
  readonly closedDates: readonly string[];
  /** The first and the last day that were looked at. */
  readonly from: string;
  readonly to: string;
}

/**
 * The days of a place in few letters, for paper: 「11/24・12/8・12/22（火）」; where there are many and weeks are alike,
 * 「毎週 月・水・金曜日（11/23は休み）」; else the first ones and 「ほか」. "" where there is none.
 */
export function printDatesText(printed: PrintedDays, language: Language): string {
  const { days } = printed;
  const weekly = days.length > FEW_DATES ? weeklyText(printed, language) : null;
  if (weekly !== null) return weekly;
  const { between, more, withWeekday } = FORMS[language];
  const shown = days.slice(0, MOST_DATES);
  const isOneWeekday = new Set(days.map(weekdayOfDate)).size === 1;
  const dates = shown.map((day) => {
    const date = shortDate(day, language);
    return isOneWeekday ? date : withWeekday(date, weekdayName(day, language));
  });
  const all = `${dates.join(between)}${days.length > MOST_DATES ? more : ""}`;
  return isOneWeekday ? withWeekday(all, weekdayName(days[0]!, language)) : all;
}

/** So many are soon read one by one. */
const FEW_DATES = 5;
/** As many as fit into two lines. */
const MOST_DATES = 9;
/** More exceptions than these would not be read. */
const MOST_EXCEPTIONS = 5;

interface Forms {
  readonly between: string;
  readonly more: string;
  readonly withWeekday: (date: string, weekday: string) => string;
  readonly weekly: (names: readonly string[]) => string;
  readonly also: (dates: string) => string;
  readonly closed: (dates: string) => string;
}

const FORMS: Readonly<Record<Language, Forms>> = {
  ja: {
    between: "・",
    more: "ほか",
    withWeekday: (date, weekday) => `${date}（${weekday}）`,
    weekly: (names) => (names.length === 7 ? "毎日" : `毎週 ${names.join("・")}曜日`),
    also: (dates) => `、${dates}も`,
    closed: (dates) => `（${dates}は休み）`,
  },
  easy: {
    between: "・",
    more: " ほか",
    withWeekday: (date, weekday) => `${date}（${weekday}）`,
    weekly: (names) =>
      names.length === 7 ? "{毎日|まいにち}" : `{毎週|まいしゅう} ${names.join("・")}{曜日|ようび}`,
    also: (dates) => `、${dates}も`,
    closed: (dates) => `（${dates}は {休|やす}み）`,
  },
  en: {
    between: ", ",
    more: " and more",
    withWeekday: (date, weekday) => `${weekday}\u00a0${date}`,
    weekly: (names) => (names.length === 7 ? "Every day" : `Every ${names.join(", ")}`),
    also: (dates) => `, also ${dates}`,
    closed: (dates) => ` (closed ${dates})`,
  },
};

/**
 * By the weekdays on which it is held more often than not, with what differs: days closed, and days held besides.
 * `null` where it is not held on such a day for a reason that nobody gave, or where too much differs.
 */
function weeklyText(
  { days, closedDates, from, to }: PrintedDays,
  language: Language,
): string | null {
  const held = new Set(days);
  const all = datesBetween(from, to);
  const usual = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => {
    const each = all.filter((date) => weekdayOfDate(date) === weekday);
    return 2 * each.filter((date) => held.has(date)).length > each.length;
  });
  const isUsual = (date: string): boolean => usual.includes(weekdayOfDate(date));
  const missing = all.filter((date) => isUsual(date) && !held.has(date));
  const besides = days.filter((date) => !isUsual(date));
  const isExplained = missing.every((date) => closedDates.includes(date));
  if (usual.length === 0 || !isExplained || besides.length > MOST_EXCEPTIONS) return null;
  const { between, more, weekly, also, closed } = FORMS[language];
  const written = (dates: readonly string[]): string =>
    dates
      .slice(0, MOST_EXCEPTIONS)
      .map((date) => shortDate(date, language))
      .join(between) + (dates.length > MOST_EXCEPTIONS ? more : "");
  const names = usual.map((weekday) => PLACE_WORDS[language].weekdays[weekday]!);
  return [
    weekly(names),
    besides.length === 0 ? "" : also(written(besides)),
    missing.length === 0 ? "" : closed(written(missing)),
  ].join("");
}

function datesBetween(from: string, to: string): string[] {
  const [first, last] = [dayNumber(from) ?? 0, dayNumber(to) ?? -1];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => dateOf(first + index));
}

function weekdayOfDate(date: string): number {
  return weekdayOf(dayNumber(date)!);
}

function shortDate(date: string, language: Language): string {
  const { month, day } = calendarDay(dayNumber(date)!);
  return language === "en" ? `${day}\u00a0${MONTH_NAMES.en[month]!}` : `${month}/${day}`;
}

function weekdayName(date: string, language: Language): string {
  return PLACE_WORDS[language].weekdays[weekdayOfDate(date)]!;
}
