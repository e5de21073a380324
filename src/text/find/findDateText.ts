import { calendarDay, dayNumber, weekdayOf } from "../../domain/schedules/day.ts";
import { isHoliday } from "../../domain/schedules/holidays.ts";
import { easyDayOfMonth } from "./easyDayOfMonth.ts";
import { FIND_WEEKDAYS } from "./findWeekdays.ts";
import type { Language } from "./language.ts";
import { MONTH_NAMES } from "./monthNames.ts";

/**
 * A day (`YYYY-MM-DD`) with its weekday: 「11月24日（火）」, 「11月23日（月・祝日）」; with the year where `today` is of
 * another one. What is no day stays as it was written.
 */
export function findDateText(date: string, today: string, language: Language): string {
  const number = dayNumber(date);
  if (number === null) return date;
  const { year, month, day } = calendarDay(number);
  const weekday = FIND_WEEKDAYS[language][weekdayOf(number)];
  const isOtherYear = today.slice(0, 4) !== date.slice(0, 4);
  const holiday = isHoliday(date) ? HOLIDAY[language] : "";
  if (language === "en") {
    const shown = `${weekday}\u00a0${day}\u00a0${MONTH_NAMES.en[month]!}`;
    return `${shown}${isOtherYear ? ` ${year}` : ""}${holiday}`;
  }
  const shownDay = language === "easy" ? easyDayOfMonth(day) : `${day}日`;
  const shownYear = isOtherYear ? `${year}${language === "easy" ? "{年|ねん}" : "年"}` : "";
  return `${shownYear}${MONTH_NAMES[language][month]!}${shownDay}（${weekday}${holiday}）`;
}

const HOLIDAY: Readonly<Record<Language, string>> = {
  ja: "・祝日",
  easy: "・{祝日|しゅくじつ}",
  en: " (holiday)",
};
