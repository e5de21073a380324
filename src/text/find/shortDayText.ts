import { calendarDay, dayNumber, weekdayOf } from "../../domain/schedules/day.ts";
import { easyDayOfMonth } from "./easyDayOfMonth.ts";
import { FIND_WEEKDAYS } from "./findWeekdays.ts";
import type { Language } from "./language.ts";

/** A day (`YYYY-MM-DD`) where its month is plain: 「20日（金）」, `Fri 20`. What is no day stays as it was written. */
export function shortDayText(date: string, language: Language): string {
  const number = dayNumber(date);
  if (number === null) return date;
  const { day } = calendarDay(number);
  const weekday = FIND_WEEKDAYS[language][weekdayOf(number)];
  if (language === "en") return `${weekday}\u00a0${day}`;
  if (language === "ja") return `${day}日（${weekday}）`;
  return `${easyDayOfMonth(day)}（${weekday.replace("曜日|", "|").replace("ようび", "")}）`;
}
