import { WALKERS } from "../../domain/network/walker.ts";
import { LANGUAGES } from "../../text/find/language.ts";
import { CONTRASTS, type FindPreferences, TEXT_SIZES } from "./findState.ts";

/** How さがす is read by who has chosen nothing yet. */
export const USUAL_PREFERENCES: FindPreferences = {
  language: "ja",
  textSize: "usual",
  contrast: "usual",
  walker: "ordinary",
};

/** The preferences that were kept; what is missing or unknown is as usual. */
export function readPreferences(kept: unknown): FindPreferences {
  const part = (name: keyof FindPreferences): unknown =>
    typeof kept === "object" && kept !== null && name in kept ? Reflect.get(kept, name) : undefined;
  return {
    language: oneOf(LANGUAGES, part("language")) ?? USUAL_PREFERENCES.language,
    textSize: oneOf(TEXT_SIZES, part("textSize")) ?? USUAL_PREFERENCES.textSize,
    contrast: oneOf(CONTRASTS, part("contrast")) ?? USUAL_PREFERENCES.contrast,
    walker: oneOf(WALKERS, part("walker")) ?? USUAL_PREFERENCES.walker,
  };
}

function oneOf<T>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value);
}
