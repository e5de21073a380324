import type { Language } from "./language.ts";

/** What follows the figure of a day beside its weekday: 日（火）, （{火|か}） after 「24{日|にち}」, Tue. */
export function afterDayText(weekday: string, language: Language): string {
  if (language === "en") return ` ${weekday}`;
  return language === "easy" ? `（${weekday}）` : `日（${weekday}）`;
}
