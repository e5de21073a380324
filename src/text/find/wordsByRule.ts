import type { Language } from "./language.ts";

/** How lists write something, and what it means in the other languages; `$1` stands for what was caught. */
export type WordRule = readonly [written: RegExp, easy: string, en: string];

/**
 * What a list says in the reader's words, by the first rule that fits all of it; `null` = none does. Only for
 * `easy` and `en`: Japanese stays as it is written.
 */
export function wordsByRule(
  written: string,
  rules: readonly WordRule[],
  language: Exclude<Language, "ja">,
): string | null {
  const folded = written.normalize("NFKC").replaceAll(/\s/g, "");
  for (const [pattern, easy, en] of rules) {
    if (pattern.test(folded)) return folded.replace(pattern, language === "easy" ? easy : en);
  }
  return null;
}
