import { isStigmatising } from "../../domain/places/isStigmatising.ts";
import type { Place } from "../../domain/places/place.ts";
import { JOINING_RULES } from "./joiningRules.ts";
import type { Language } from "./language.ts";
import { partsByRule } from "./partsByRule.ts";
import { sentenceCase } from "./sentenceCase.ts";
import type { TextPart } from "./textPart.ts";

/**
 * Whether one must book or may just come, from what the list says: 「予約はいりません」; empty = it does not say.
 */
export function joiningText(
  { joining }: Pick<Place, "joining">,
  language: Language,
): readonly TextPart[] {
  const written = joining?.trim() ?? "";
  if (written === "" || isStigmatising(written)) return [];
  if (language !== "ja") return sentenceCase(partsByRule(written, JOINING_RULES, language));
  return [{ text: plainJoining(written), isJapanese: false }];
}

function plainJoining(joining: string): string {
  return PLAIN.find(([written]) => written.test(joining))?.[1] ?? joining;
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^(予約|申込|申し込み|申込み|事前予約|事前申込)(は)?(不要|なし)$/, "予約はいりません"],
  [
    /^(要予約|予約制|要申込|要申込み|要申し込み|事前予約|事前申込制?|申込制)$/,
    "先に予約がいります",
  ],
  [/^(登録制|要登録)$/, "はじめに登録します"],
  [/^(なし|特になし|制限なし|条件なし)$/, "だれでもどうぞ"],
];
