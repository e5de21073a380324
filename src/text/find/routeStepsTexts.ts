import type { WalkRoute } from "../../domain/walking/walkRoute.ts";
import type { InLanguages, Language } from "./language.ts";
import { routeStepText } from "./routeStepText.ts";
import type { TextPart } from "./textPart.ts";

/**
 * The way told step by step, the last one saying on which side the place is: 「右へ曲がって70 m。左側にあります。」 Empty
 * where no way along streets is known.
 */
export function routeStepsTexts(
  { steps, goalSide, isStraight }: Pick<WalkRoute, "steps" | "goalSide" | "isStraight">,
  language: Language,
): readonly (readonly TextPart[])[] {
  if (isStraight) return [];
  const goal = { text: GOAL_TEXTS[language][goalSide], isJapanese: false };
  if (steps.length === 0) return [[goal]];
  return steps.map((step, index) => {
    const parts = routeStepText(step, steps[index + 1] ?? null, language);
    if (index < steps.length - 1) return parts;
    return [...parts, ...(language === "en" ? [{ text: " ", isJapanese: false }] : []), goal];
  });
}

const GOAL_TEXTS: InLanguages<Readonly<Record<WalkRoute["goalSide"], string>>> = {
  ja: { left: "左側にあります。", right: "右側にあります。", ahead: "目の前にあります。" },
  easy: {
    left: "{左|ひだり}に あります。",
    right: "{右|みぎ}に あります。",
    ahead: "{前|まえ}に あります。",
  },
  en: { left: "It is on the left.", right: "It is on the right.", ahead: "It is straight ahead." },
};
