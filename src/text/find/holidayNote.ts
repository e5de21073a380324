import type { InLanguages, Language } from "./language.ts";

/** What stands where the list does not say what happens on 祝日. */
export function holidayNote(language: Language): string {
  return HOLIDAY_NOTES[language];
}

const HOLIDAY_NOTES: InLanguages<string> = {
  ja: "祝日は確認してください",
  easy: "{祝日|しゅくじつ}に あるかは、{電話|でんわ}で {聞|き}いて ください",
  en: "Please check on public holidays",
};
