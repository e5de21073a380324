import type { Language } from "./language.ts";
import type { TextPart } from "./textPart.ts";

/** Things one after the other: 「お茶、体操、歌」, 「tea, exercises and singing」. */
export function joinedParts(things: readonly TextPart[], language: Language): readonly TextPart[] {
  const isPlain = !things.some(({ text }) => text.includes(" and "));
  return things.flatMap((thing, index) => {
    if (index === 0) return [thing];
    const isLast = isPlain && index === things.length - 1;
    const between = language === "en" ? (isLast ? " and " : ", ") : "、";
    return [{ text: between, isJapanese: false }, thing];
  });
}
