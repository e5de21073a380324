import type { TextPart } from "./textPart.ts";

/** The same with a capital at its beginning, where it begins with a letter that has one. */
export function sentenceCase(parts: readonly TextPart[]): readonly TextPart[] {
  const [first, ...rest] = parts;
  if (first === undefined || first.isJapanese) return parts;
  return [
    { ...first, text: first.text.replace(/^[a-z]/, (letter) => letter.toUpperCase()) },
    ...rest,
  ];
}
