import type { Period } from "../../domain/find/period.ts";
import type { InLanguages, Language } from "./language.ts";

/** 「きょう」, 「あした」, 「今週」 (today and the six days after it). */
export function periodText(period: Period, language: Language): string {
  return PERIOD_TEXTS[language][period];
}

const PERIOD_TEXTS: InLanguages<Readonly<Record<Period, string>>> = {
  ja: { today: "きょう", tomorrow: "あした", week: "今週" },
  easy: { today: "きょう", tomorrow: "あした", week: "{今週|こんしゅう}" },
  en: { today: "Today", tomorrow: "Tomorrow", week: "This week" },
};
