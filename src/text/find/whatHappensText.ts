import type { Place } from "../../domain/places/place.ts";
import { activitiesParts } from "./activitiesParts.ts";
import { isForAdvice } from "./isForAdvice.ts";
import { KIND_PLAIN_WORDS } from "./kindPlainWords.ts";
import type { Language } from "./language.ts";
import { sentenceCase } from "./sentenceCase.ts";
import type { TextPart } from "./textPart.ts";

/**
 * One line of what happens at a place: 「お茶、体操」; where the list does not say, what its kind is, in plain words:
 * 「集まっておしゃべりするところ」.
 */
export function whatHappensText(
  { activities = [], kinds }: Pick<Place, "activities" | "kinds">,
  language: Language,
): readonly TextPart[] {
  const isAdviceAlone = isForAdvice(kinds[0]) && activities.every((word) => word === "相談");
  const parts = isAdviceAlone ? [] : activitiesParts(activities, language);
  if (parts.length > 0) return sentenceCase(parts);
  return sentenceCase([{ text: KIND_PLAIN_WORDS[language][kinds[0]], isJapanese: false }]);
}
