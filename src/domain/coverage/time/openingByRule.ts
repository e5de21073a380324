import { calendarDay, dateOf, dayNumber, dayNumberOf, weekdayOf } from "../../schedules/day.ts";
import { mayHideDays } from "../../schedules/mayHideDays.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { sessionsBetween } from "../../schedules/sessionsBetween.ts";
import { isSureSchedule } from "./isSureSchedule.ts";
import type { Opening } from "./openSlots.ts";

/** How often a place must open to count: 毎週, 毎月, 土日に毎月, 冬（12–2月）に毎月. */
export const OPENING_RULES = ["weekly", "monthly", "weekends", "winter"] as const;
export type OpeningRule = (typeof OPENING_RULES)[number];

/** Of all weeks or months, the share that may not be empty; holidays, お盆 and New Year take the rest. */
const SHARE = 0.8;

/**
 * Whether a place keeps an opening rule in the twelve months that begin with the month of a day (`YYYY-MM-DD`):
 * a session in at least 42 of 52 weeks, 10 of 12 months, on a Saturday or Sunday in 10 of 12 months, or in each
 * month from December to February (冬 as 気象庁 has it). `sure` by confirmed schedules, `likely` with doubtful
 * ones, `possible` where too little is known; `null` = it does not.
 * LIMIT: the share of 80 % is a choice, so that a 毎週 place with a summer break stays weekly.
 */
export function openingByRule(
  schedules: readonly Schedule[],
  rule: OpeningRule,
  from: string,
): Opening | null {
  const start = dayNumber(from);
  if (start === null) return null;
  const { year, month } = calendarDay(start);
  const first = dayNumberOf(year, month, 1);
  const last = dayNumberOf(year + 1, month, 1) - 1;
  const sure = schedules.filter(isSureSchedule);
  if (isKept(rule, sure, first, last)) return "sure";
  if (isKept(rule, schedules, first, last)) return "likely";
  return schedules.some(mayHideDays) ? "possible" : null;
}

function isKept(
  rule: OpeningRule,
  schedules: readonly Schedule[],
  first: number,
  last: number,
): boolean {
  const windows = new Set<number>();
  for (const schedule of schedules) {
    for (const { date } of sessionsBetween(schedule, dateOf(first), dateOf(last))) {
      const window = windowOf(rule, dayNumber(date)!, first);
      if (window !== null) windows.add(window);
    }
  }
  return windows.size >= Math.ceil(WINDOWS[rule] * SHARE);
}

const WINDOWS: Readonly<Record<OpeningRule, number>> = {
  weekly: 52,
  monthly: 12,
  weekends: 12,
  winter: 3,
};

/** The week or month that a session fills; `null` where it does not count for the rule. */
function windowOf(rule: OpeningRule, day: number, first: number): number | null {
  const { month } = calendarDay(day);
  switch (rule) {
    case "weekly": {
      const week = Math.floor((day - first) / 7);
      return week < WINDOWS.weekly ? week : null;
    }
    case "monthly":
      return month;
    case "weekends":
      return weekdayOf(day) === 0 || weekdayOf(day) === 6 ? month : null;
    case "winter":
      return month === 12 || month <= 2 ? month : null;
  }
}
