import type { Place } from "../../domain/places/place.ts";
import { FEE_RULES } from "./feeRules.ts";
import type { Language } from "./language.ts";
import { partsByRule } from "./partsByRule.ts";
import { sentenceCase } from "./sentenceCase.ts";
import type { TextPart } from "./textPart.ts";

/**
 * What coming costs, in the list's own words, common ones in the reader's language: 「100円」, `100 yen`; empty =
 * the list does not say, which is not the same as free.
 */
export function feeText({ fee }: Pick<Place, "fee">, language: Language): readonly TextPart[] {
  if (fee === undefined || fee.trim() === "") return [];
  if (language === "ja") return [{ text: plainFee(fee.trim()), isJapanese: false }];
  return sentenceCase(partsByRule(fee.trim(), FEE_RULES, language));
}

/** 「なし」 alone would read as no answer; 「実費」 is a word of offices. */
function plainFee(fee: string): string {
  if (/^(なし|無し|無|0円|０円|不要)$/.test(fee)) return "無料";
  if (/^(有|あり|有り|有料)$/.test(fee)) return "お金がかかります";
  return /^実費(負担|のみ)?$/.test(fee) ? "かかった分だけ（実費）" : fee;
}
