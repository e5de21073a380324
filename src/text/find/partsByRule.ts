import type { Language } from "./language.ts";
import { sentenceCase } from "./sentenceCase.ts";
import type { TextPart } from "./textPart.ts";
import { type WordRule, wordsByRule } from "./wordsByRule.ts";

/**
 * What a list says, piece by piece between its commas and brackets, in the reader's words where a rule fits and
 * in Japanese where none does. Japanese stays as it is written.
 */
export function partsByRule(
  written: string,
  rules: readonly WordRule[],
  language: Language,
): readonly TextPart[] {
  if (language === "ja") return [own(written)];
  const whole = wordsByRule(written, rules, language);
  if (whole !== null) return [own(whole)];
  const pieces = written.split(/([（(]|[）)]|[、，。・])/).filter((piece) => piece.trim() !== "");
  return pieces.flatMap((piece, index) => {
    const mark = MARKS[language][piece];
    if (mark !== undefined) return [own(mark)];
    const parts = partsOf(piece.trim(), rules, language);
    const before = pieces[index - 1];
    if (before === "。") return sentenceCase(parts);
    return language === "en" && /^[）)]$/.test(before ?? "") ? [own(" "), ...parts] : parts;
  });
}

function own(text: string): TextPart {
  return { text, isJapanese: false };
}

/** A piece may be two, parted by a space, a stroke or ※, where both are known. */
function partsOf(
  piece: string,
  rules: readonly WordRule[],
  language: "easy" | "en",
): readonly TextPart[] {
  const known = wordsByRule(piece, rules, language);
  if (known !== null) return [own(known)];
  const words = piece.split(/[\s/／※]+/).map((word) => wordsByRule(word, rules, language));
  if (words.some((word) => word === null)) {
    return [{ text: piece, isJapanese: language === "en" }];
  }
  return [own(words.join(language === "en" ? ", " : "、"))];
}

const MARKS: Readonly<Record<"easy" | "en", Readonly<Record<string, string>>>> = {
  en: {
    "（": " (",
    "(": " (",
    "）": ")",
    ")": ")",
    "、": ", ",
    "，": ", ",
    "。": ". ",
    "・": ", ",
  },
  easy: {
    "（": "（",
    "(": "（",
    "）": "）",
    ")": "）",
    "、": "、",
    "，": "、",
    "。": "。",
    "・": "、",
  },
};
