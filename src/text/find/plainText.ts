import type { TextPart } from "./textPart.ts";
import { withoutRuby } from "./withoutRuby.ts";

/** The pieces of a text as one, without furigana: for names, titles and files. */
export function plainText(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => withoutRuby(text)).join("");
}
