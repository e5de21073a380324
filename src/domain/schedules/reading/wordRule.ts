import type { TokenMeaning } from "./token.ts";

/** A sticky pattern and what a match of it means; `null` = not this after all. */
export interface WordRule {
  readonly pattern: RegExp;
  readonly meaning: (found: RegExpExecArray) => TokenMeaning | null;
}

/** A rule whose words always mean the same. */
export function fixedRule(pattern: RegExp, meaning: TokenMeaning): WordRule {
  return { pattern, meaning: () => meaning };
}
