import { dayNumber } from "../../domain/schedules/day.ts";
import { findDateText } from "./findDateText.ts";
import type { Language } from "./language.ts";
import { periodText } from "./periodText.ts";

/** A day as people say it: 「きょう」, 「あした」, else its date (`findDateText`). */
export function findDayText(date: string, today: string, language: Language): string {
  const ahead = (dayNumber(date) ?? NaN) - (dayNumber(today) ?? NaN);
  if (ahead === 0) return periodText("today", language);
  if (ahead === 1) return periodText("tomorrow", language);
  return findDateText(date, today, language);
}
