import type { Place } from "../../domain/places/place.ts";
import type { Language } from "./language.ts";
import { partsByRule } from "./partsByRule.ts";
import { RIDE_RULES } from "./rideRules.ts";
import { sentenceCase } from "./sentenceCase.ts";
import type { TextPart } from "./textPart.ts";

/**
 * How one can be taken there, in the list's own words, common ones in the reader's language: 「送迎あり」; empty =
 * none is known.
 */
export function rideText({ ride }: Pick<Place, "ride">, language: Language): readonly TextPart[] {
  if (ride === undefined || ride.trim() === "") return [];
  if (language === "ja") return [{ text: plainRide(ride.trim()), isJapanese: false }];
  return sentenceCase(partsByRule(ride.trim(), RIDE_RULES, language));
}

function plainRide(ride: string): string {
  if (/^(有|有り|あり|可)$/.test(ride)) return "送迎あり";
  return /^(無|無し|なし)$/.test(ride) ? "送迎はありません" : ride;
}
