import type { TimeRange } from "../../domain/schedules/schedule.ts";
import { spokenTimeText } from "../spokenTimeText.ts";
import { easyMinutes } from "./easyMinutes.ts";
import type { Language } from "./language.ts";

/** A time of day as people say it: 「午後1時30分から3時まで」; `null` = the day is known, its time is not. */
export function findTimeText(time: TimeRange | null, language: Language): string {
  if (time === null) return UNKNOWN[language];
  if (time.startMinute === 0 && time.endMinute === DAY_MINUTES) return WHOLE_DAY[language];
  if (language === "ja") return spokenTimeText(time);
  return language === "easy" ? easyTimeText(time) : englishTimeText(time);
}

const DAY_MINUTES = 1_440;
const NOON = 720;

const UNKNOWN: Readonly<Record<Language, string>> = {
  ja: "時間はお問い合わせください",
  easy: "{時間|じかん}は、{電話|でんわ}で {聞|き}いて ください",
  en: "Please ask for the time",
};

const WHOLE_DAY: Readonly<Record<Language, string>> = {
  ja: "24時間",
  easy: "24{時間|じかん}",
  en: "24 hours",
};

/** Noon is 「昼の12時」; the half of the day is said again only where it changes. */
function easyTimeText({ startMinute, endMinute }: TimeRange): string {
  const start = `${easyHalf(startMinute)}${easyClock(startMinute)}から`;
  if (endMinute === null) return start;
  const isNextDay = endMinute >= DAY_MINUTES;
  const half = easyHalf(endMinute % DAY_MINUTES);
  const isSaidAgain = isNextDay || half !== easyHalf(startMinute);
  const end = `${isSaidAgain ? half : ""}${easyClock(endMinute % DAY_MINUTES)}まで`;
  return `${start} ${isNextDay ? "{次|つぎ}の {日|ひ}の " : ""}${end}`;
}

function easyHalf(minute: number): string {
  if (minute === NOON) return "{昼|ひる}の ";
  return minute < NOON ? "{午前|ごぜん}" : "{午後|ごご}";
}

function easyClock(minute: number): string {
  const hour = minute === NOON ? 12 : Math.floor((minute % NOON) / 60);
  const minutes = minute % 60;
  return `${hour}{時|じ}${minutes === 0 ? "" : easyMinutes(minutes)}`;
}

function englishTimeText({ startMinute, endMinute }: TimeRange): string {
  if (endMinute === null) return `from ${englishClock(startMinute)}`;
  const end = englishClock(endMinute % DAY_MINUTES);
  const isNextDay = endMinute >= DAY_MINUTES;
  const isSameHalf =
    !isNextDay &&
    startMinute !== NOON &&
    endMinute !== NOON &&
    isMorning(startMinute) === isMorning(endMinute);
  const start = isSameHalf ? englishHour(startMinute) : englishClock(startMinute);
  return `${start}–${end}${isNextDay ? " (next day)" : ""}`;
}

function englishClock(minute: number): string {
  if (minute === NOON) return "noon";
  return `${englishHour(minute)}\u00a0${isMorning(minute) ? "am" : "pm"}`;
}

function englishHour(minute: number): string {
  return `${Math.floor(minute / 60) % 12 || 12}:${String(minute % 60).padStart(2, "0")}`;
}

function isMorning(minute: number): boolean {
  return minute < NOON;
}
