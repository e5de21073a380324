import type { InLanguages } from "./language.ts";

/** The words of the button that reads a page aloud. */
export const READ_ALOUD_WORDS: InLanguages<{ readonly read: string; readonly stop: string }> = {
  ja: { read: "読み上げる", stop: "読み上げをやめる" },
  easy: { read: "{声|こえ}で {読|よ}む", stop: "{声|こえ}を {止|と}める" },
  en: { read: "Read aloud", stop: "Stop reading" },
};
