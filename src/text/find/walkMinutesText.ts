import { easyMinutes } from "./easyMinutes.ts";
import type { Language } from "./language.ts";

/** How long one walks, in whole minutes rounded up: 「歩いて6分」. */
export function walkMinutesText(minutes: number, language: Language): string {
  if (language === "ja") return `歩いて${minutes}分`;
  if (language === "easy") return `{歩|ある}いて ${easyMinutes(minutes)}`;
  return `${minutes}\u00a0min walk`;
}
