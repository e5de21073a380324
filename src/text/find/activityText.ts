import { ACTIVITY_WORDS } from "./activityWords.ts";
import type { Language } from "./language.ts";

/**
 * What is done somewhere in the reader's words; Japanese stays as it is written. `null` = no translation is
 * known, nor furigana: none is guessed.
 */
export function activityText(word: string, language: Language): string | null {
  if (language === "ja") return word;
  const known = knownWord(folded(word));
  if (known !== undefined) return language === "easy" ? known.easy : known.en;
  return language === "easy" && !/\p{Script=Han}/u.test(word) ? word : null;
}

const KNOWN: ReadonlyMap<string, { readonly easy: string; readonly en: string }> = new Map(
  ACTIVITY_WORDS.flatMap(([words, easy, en]) =>
    words.map((word) => [folded(word), { easy, en }] as const),
  ),
);

/** As it stands, else without what only says how it is done: 教室, 会, 講座. */
function knownWord(word: string): { readonly easy: string; readonly en: string } | undefined {
  return (
    KNOWN.get(word) ??
    KNOWN.get(word.replace(/(?:の?(?:教室|会|講座|体験|練習|クラブ|サークル))$/, ""))
  );
}

/** Width, brackets and what is added politely make no difference. */
function folded(word: string): string {
  return word
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replace(/(など|等|ほか|他|も)$/, "");
}
