import { calendarDay, dateOf, dayNumber, weekdayOf } from "../../domain/schedules/day.ts";
import type { Language } from "./language.ts";
import { MONTH_NAMES } from "./monthNames.ts";
import { PLACE_WORDS } from "./placeWords.ts";

/**
 * The days of a place in few letters, for paper: 「11/24・12/8・12/22（火）」; where there are many and they are the same
 * of every week, 「毎週 月・水・金（11/23は休み）」; else the first ones and 「ほか」. "" where there is none. All days are
 * `YYYY-MM-DD`, in order; `from` and `to` say which days were looked at.
 */
export function printDatesText(
  { days, closedDates, from, to }: PrintedDays,
  language: Language,
): string {
  if (days.length > MOST_DATES) {
    const weekly = weeklyText({ days, closedDates, from, to }, language);
    if (weekly !== null) return weekly;
  }
  const weekdays = new Set(days.map(weekdayName(language)));
  const isOneWeekday = weekdays.size === 1;
  const shown = days
    .slice(0, MOST_DATES)
    .map((day) =>
      isOneWeekday
        ? shortDate(day, language)
        : bracketed(shortDate(day, language), weekdayName(language)(day), language),
    );
  const more = days.length > MOST_DATES ? MORE[language] : "";
  const dates = `${shown.join(BETWEEN[language])}${more}`;
  return isOneWeekday ? bracketed(dates, [...weekdays][0]!, language) : dates;
}

/** What is known of the days of a place in a span of time. */
export interface PrintedDays {
  readonly days: readonly string[];
  readonly closedDates: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** As many as fit into two lines. */
const MOST_DATES = 9;
/** More than these would not be read. */
const MOST_CLOSED = 5;

const BETWEEN: Readonly<Record<Language, string>> = { ja: "・", easy: "・", en: ", " };
const MORE: Readonly<Record<Language, string>> = { ja: "ほか", easy: " ほか", en: " and more" };

/** `null` where a week is not like the others. */
function weeklyText(
  { days, closedDates, from, to }: PrintedDays,
  language: Language,
): string | null {
  const held = new Set(days);
  const closed = new Set(closedDates);
  const weekdays = new Set(days.map((day) => weekdayOf(dayNumber(day)!)));
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === null || last === null) return null;
  for (let day = first; day <= last; day++) {
    const date = dateOf(day);
    if (weekdays.has(weekdayOf(day)) && !held.has(date) && !closed.has(date)) return null;
  }
  const names = PLACE_WORDS[language].weekdays.filter((_, weekday) =>
    [...weekdays].some((each) => each === weekday),
  );
  return WEEKLY[language](names, closedText({ days, closedDates, from, to }, language));
}

/** Where they are too many, it says that there are more. */
function closedText({ closedDates, from, to }: PrintedDays, language: Language): string {
  const closed = closedDates.filter((date) => date >= from && date <= to);
  const shown = closed.slice(0, MOST_CLOSED).map((date) => shortDate(date, language));
  return `${shown.join(BETWEEN[language])}${closed.length > MOST_CLOSED ? MORE[language] : ""}`;
}

const WEEKLY: Readonly<Record<Language, (names: readonly string[], closed: string) => string>> = {
  ja: (names, closed) =>
    `${names.length === 7 ? "毎日" : `毎週 ${names.join("・")}`}${closed === "" ? "" : `（${closed}は休み）`}`,
  easy: (names, closed) =>
    `${names.length === 7 ? "{毎日|まいにち}" : `{毎週|まいしゅう} ${names.join("・")}`}${closed === "" ? "" : `（${closed}は {休|やす}み）`}`,
  en: (names, closed) =>
    `${names.length === 7 ? "Every day" : `Every ${names.join(", ")}`}${closed === "" ? "" : ` (closed ${closed})`}`,
};

function shortDate(date: string, language: Language): string {
  const { month, day } = calendarDay(dayNumber(date)!);
  return language === "en" ? `${day}\u00a0${MONTH_NAMES.en[month]!}` : `${month}/${day}`;
}

function weekdayName(language: Language): (date: string) => string {
  return (date) => PLACE_WORDS[language].weekdays[weekdayOf(dayNumber(date)!)]!;
}

function bracketed(text: string, weekday: string, language: Language): string {
  return language === "en" ? `${weekday}\u00a0${text}` : `${text}（${weekday}）`;
}
