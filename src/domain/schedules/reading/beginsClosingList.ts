import type { Token } from "./token.ts";
import { peek, type TokenReader } from "./tokenReader.ts";

/**
 * Whether a heading of closing days stands here with its list behind it: 9時~17時 休館日 土日祝, (休み:祝日・8月).
 * Without a colon it must be a word for days, set apart, with no other word of closing behind the list.
 */
export function beginsClosingList(reader: TokenReader): boolean {
  const token = peek(reader);
  if (token?.kind !== "closed" || !HEADING.test(token.text)) return false;
  const rest = reader.tokens.slice(reader.at + 1);
  const at = rest.findIndex(({ kind }) => kind !== "gap" && kind !== "topic");
  if (at < 0 || !DAY_KINDS.has(rest[at]!.kind)) return false;
  if (rest.slice(0, at).some(({ kind }) => kind === "topic")) return true;
  const end = rest.findIndex(({ kind }) => kind === "stop" || kind === "ending");
  const list = end < 0 ? rest : rest.slice(0, end);
  const isApart = APART.has(peek(reader, -1)?.kind ?? "gap");
  return isApart && token.text.endsWith("日") && !list.some(isClosing);
}

const HEADING =
  /^(?:(?:定休|休館|休業|休園|休所|休診|休店|閉館|閉所|閉園|店休)日?|休日|お?休み|休)$/;

const APART: ReadonlySet<Token["kind"]> = new Set(["gap", "join", "ending", "stop"]);

const DAY_KINDS: ReadonlySet<Token["kind"]> = new Set([
  "weekday",
  "nth",
  "dayWord",
  "months",
  "monthDay",
  "date",
  "every",
  "everyOther",
  "number",
  "year",
]);

function isClosing({ kind }: Token): boolean {
  return kind === "closed" || kind === "except";
}
