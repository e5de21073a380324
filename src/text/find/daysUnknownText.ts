import type { InLanguages, Language } from "./language.ts";

/** What stands where the days are not known; such a place is never called open. */
export function daysUnknownText(language: Language): string {
  return DAYS_UNKNOWN[language];
}

const DAYS_UNKNOWN: InLanguages<string> = {
  ja: "日程はお問い合わせください",
  easy: "いつ あるかは、{電話|でんわ}で {聞|き}いて ください",
  en: "Please ask for the dates",
};
