import type { Language } from "./language.ts";
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
  if (language === "ja") return [{ text: written, isJapanese: false }];
  const whole = wordsByRule(written, rules, language);
  if (whole !== null) return [{ text: whole, isJapanese: false }];
  return written
    .split(/([（(]|[）)]|[、，。・])/)
    .filter((piece) => piece !== "")
    .map((piece) => partOf(piece, rules, language));
}

function partOf(piece: string, rules: readonly WordRule[], language: "easy" | "en"): TextPart {
  const mark = language === "en" ? ENGLISH_MARKS[piece] : EASY_MARKS[piece];
  if (mark !== undefined) return { text: mark, isJapanese: false };
  const known = wordsByRule(piece, rules, language);
  return { text: known ?? piece.trim(), isJapanese: known === null && language === "en" };
}

const ENGLISH_MARKS: Readonly<Record<string, string>> = {
  "（": " (",
  "(": " (",
  "）": ")",
  ")": ")",
  "、": ", ",
  "，": ", ",
  "。": ". ",
  "・": ", ",
};

const EASY_MARKS: Readonly<Record<string, string>> = {
  "（": "（",
  "(": "（",
  "）": "）",
  ")": "）",
  "、": "、",
  "，": "、",
  "。": "。",
  "・": "、",
};
