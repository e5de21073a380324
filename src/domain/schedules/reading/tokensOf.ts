import { DAY_WORDS } from "./dayWords.ts";
import { FILLER_WORDS } from "./fillerWords.ts";
import { STATE_WORDS } from "./stateWords.ts";
import { TIME_WORDS } from "./timeWords.ts";
import type { NamedDate, Token, TokenMeaning } from "./token.ts";
import type { WordRule } from "./wordRule.ts";

/** Cuts normal text (see `normalText`) into tokens; what no rule knows becomes a `word`. Their texts joined are the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let wordStart = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === null) {
      at += 1;
      continue;
    }
    pushWord(tokens, text.slice(wordStart, at));
    tokens.push(token);
    at += token.text.length;
    wordStart = at;
  }
  pushWord(tokens, text.slice(wordStart));
  return withYears(tokens);
}

const RULES: readonly WordRule[] = [...TIME_WORDS, ...STATE_WORDS, ...DAY_WORDS, ...FILLER_WORDS];

function tokenAt(text: string, at: number): Token | null {
  for (const { pattern, meaning } of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null || found[0] === "") continue;
    const known: TokenMeaning | null = meaning(found);
    if (known !== null) return { text: found[0], ...known };
  }
  return null;
}

function pushWord(tokens: Token[], text: string): void {
  if (text !== "") tokens.push({ kind: "word", text });
}

/** Dates after a year (令和7年度：4/9、5/14) take it; after a whole date they are the next such days. */
function withYears(tokens: readonly Token[]): Token[] {
  let ambient: { year: number; fiscal: boolean } | null = null;
  let last: NamedDate | null = null;
  return tokens.map((token) => {
    if (token.kind === "year") [ambient, last] = [{ year: token.year, fiscal: token.fiscal }, null];
    if (token.kind !== "date") return token;
    if (token.date.year !== null) {
      last = token.date;
      return token;
    }
    if (last === null) {
      return ambient === null ? token : { ...token, date: { ...token.date, ...ambient } };
    }
    last = { ...token.date, year: yearAfter(last, token.date), fiscal: false, isYearOfLast: true };
    return { ...token, date: last };
  });
}

function yearAfter(last: NamedDate, { month, day }: NamedDate): number {
  const isLater = month > last.month || (month === last.month && day >= last.day);
  return (last.year ?? 0) + (isLater ? 0 : 1);
}
