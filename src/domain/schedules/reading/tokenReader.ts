import type { Token } from "./token.ts";

/** Tokens read from left to right; a reader that finds nothing leaves `at` where it was. */
export interface TokenReader {
  readonly tokens: readonly Token[];
  at: number;
}

/** The token at the reader's place, or some places further; `undefined` beyond the end. */
export function peek(reader: TokenReader, ahead = 0): Token | undefined {
  return reader.tokens[reader.at + ahead];
}

/** Passes over tokens of these kinds and tells how many. */
export function skip(reader: TokenReader, ...kinds: readonly Token["kind"][]): number {
  const start = reader.at;
  while (kinds.some((kind) => peek(reader)?.kind === kind)) reader.at += 1;
  return reader.at - start;
}

/** The token at the reader's place if it is of this kind, which is then passed. */
export function take<Kind extends Token["kind"]>(
  reader: TokenReader,
  kind: Kind,
): Extract<Token, { kind: Kind }> | null {
  const token = peek(reader);
  if (token === undefined || !isKind(token, kind)) return null;
  reader.at += 1;
  return token;
}

/** What `read` finds; where it finds `null` the reader stays. */
export function attempt<Value>(
  reader: TokenReader,
  read: (reader: TokenReader) => Value | null,
): Value | null {
  const start = reader.at;
  const value = read(reader);
  if (value === null) reader.at = start;
  return value;
}

/** The words from a place to where the reader is. */
export function textFrom(reader: TokenReader, start: number): string {
  return reader.tokens
    .slice(start, reader.at)
    .map((token) => token.text)
    .join("");
}

function isKind<Kind extends Token["kind"]>(
  token: Token,
  kind: Kind,
): token is Extract<Token, { kind: Kind }> {
  return token.kind === kind;
}
