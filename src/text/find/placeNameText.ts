import type { Place } from "../../domain/places/place.ts";
import type { Language } from "./language.ts";
import { romanName } from "./romanName.ts";
import type { TextPart } from "./textPart.ts";
import { withFurigana } from "./withFurigana.ts";

/**
 * What a place is called: with furigana in やさしい日本語, in Latin letters and then in Japanese in English. Where no
 * reading is known, the Japanese name alone.
 */
export function placeNameText(
  { name, kana }: Pick<Place, "name" | "kana">,
  language: Language,
): readonly TextPart[] {
  if (language === "ja") return [{ text: name, isJapanese: false }];
  if (language === "easy") return [{ text: withFurigana(name, kana), isJapanese: false }];
  const roman = romanName(name, kana);
  const japanese = { text: name, isJapanese: /[^\p{Script=Latin}\p{Script=Common}]/u.test(name) };
  return roman === null ? [japanese] : [{ text: `${roman} `, isJapanese: false }, japanese];
}
