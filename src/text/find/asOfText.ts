import { calendarDay, dayNumber } from "../../domain/schedules/day.ts";
import { easyDayOfMonth } from "./easyDayOfMonth.ts";
import type { Language } from "./language.ts";
import { MONTH_NAMES } from "./monthNames.ts";

/**
 * When what is said of a place was last confirmed: 「11月18日に確認」, with the year where `today` is of another one.
 * `null` = the day is not known.
 */
export function asOfText(
  verifiedOn: string | undefined,
  today: string,
  language: Language,
): string | null {
  const number = dayNumber(verifiedOn ?? "");
  if (number === null) return null;
  const { year, month, day } = calendarDay(number);
  const isOtherYear = Number(today.slice(0, 4)) !== year;
  if (language === "en") {
    return `Checked on ${day}\u00a0${MONTH_NAMES.en[month]!}${isOtherYear ? ` ${year}` : ""}`;
  }
  if (language === "ja") {
    return `${isOtherYear ? `${year}年` : ""}${MONTH_NAMES.ja[month]!}${day}日に確認`;
  }
  const date = `${MONTH_NAMES.easy[month]!}${easyDayOfMonth(day)}`;
  return `${isOtherYear ? `${year}{年|ねん}` : ""}${date}に {確|たし}かめました`;
}
