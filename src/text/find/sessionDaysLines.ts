import { dayNumber } from "../../domain/schedules/day.ts";
import type { Session } from "../../domain/schedules/schedule.ts";
import { findDayText } from "./findDayText.ts";
import type { InLanguages, Language } from "./language.ts";
import { sessionHoursText } from "./sessionHoursText.ts";
import { shortDayText } from "./shortDayText.ts";

/**
 * The sessions of a week in lines, days of the same hours together: 「きょう、24日（火）、26日（木）」 and under it 「午前10時から
 * 午後4時まで」; 「毎日」 where it is every day of the week. One day stands in one line with its hours.
 */
export function sessionDaysLines(
  sessions: readonly Session[],
  today: string,
  language: Language,
): readonly string[] {
  const daysByHours = new Map<string, string[]>();
  for (const session of sessions) {
    const hours = sessionHoursText(session, language);
    daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), session.date]);
  }
  return [...daysByHours].flatMap(([hours, dates]) => {
    const days = daysText(dates, today, language);
    return dates.length === 1 && !isTimeless(sessions, dates[0])
      ? [`${days}${BETWEEN[language]}${hours}`]
      : [days, hours];
  });
}

/** 「時間はお問い合わせください」 is a sentence of its own. */
function isTimeless(sessions: readonly Session[], date: string | undefined): boolean {
  return sessions.some((session) => session.date === date && session.time === null);
}

function daysText(dates: readonly string[], today: string, language: Language): string {
  const days = [...new Set(dates)];
  if (days.length === WEEK_DAYS) return EVERY_DAY[language];
  return days
    .map((day) =>
      isSoon(day, today) ? findDayText(day, today, language) : shortDayText(day, language),
    )
    .join(language === "en" ? ", " : "、");
}

const WEEK_DAYS = 7;

const BETWEEN: InLanguages<string> = { ja: "", easy: " ", en: ", " };

const EVERY_DAY: InLanguages<string> = {
  ja: "毎日",
  easy: "{毎日|まいにち}",
  en: "Every day",
};

function isSoon(day: string, today: string): boolean {
  return dayNumber(day)! - dayNumber(today)! <= 1;
}
