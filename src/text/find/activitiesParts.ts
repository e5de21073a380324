import { isStigmatising } from "../../domain/places/isStigmatising.ts";
import { activityText } from "./activityText.ts";
import { joinedParts } from "./joinedParts.ts";
import type { Language } from "./language.ts";
import type { TextPart } from "./textPart.ts";

/**
 * What is done at a place, in its order and each thing once: 「お茶、体操」, 「tea, exercises and 網の手入れ」. Words that
 * brand people are left out.
 */
export function activitiesParts(
  activities: readonly string[],
  language: Language,
): readonly TextPart[] {
  const words = activities.flatMap((activity) => separateWords(activity.trim(), language));
  const shown = new Map<string, TextPart>();
  for (const word of words) {
    if (word === "" || isStigmatising(word)) continue;
    const text = activityText(word, language);
    const part = { text: text ?? word, isJapanese: text === null && language === "en" };
    shown.set(part.text, part);
  }
  return joinedParts([...shown.values()], language);
}

/** 「お茶・体操」 is two things where both are known; 「お茶とおしゃべり」 stays one in Japanese. */
function separateWords(activity: string, language: Language): readonly string[] {
  if (activityText(activity, "en") !== null) return [activity];
  const words = activity
    .split(language === "ja" ? /[、・,，／/]/ : /[、・,，／/とや]/)
    .map((word) => word.trim());
  return words.every((word) => activityText(word, "en") !== null) ? words : [activity];
}
