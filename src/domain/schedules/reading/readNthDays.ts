import type { NthWeekday, Weekday } from "../schedule.ts";
import type { DayMeaning } from "./dayItem.ts";
import { numbersThrough } from "./numbersThrough.ts";
import { readWeekdays } from "./readWeekdays.ts";
import type { Token } from "./token.ts";
import { attempt, peek, skip, take, type TokenReader } from "./tokenReader.ts";

/**
 * Nth weekdays at the reader's place: 第2・4火曜, 第1~3水, 最終金曜, 第1・第3(火), and the day beside one (第3日曜の前日);
 * 第5 alone where no weekday follows.
 */
export function readNthDays(reader: TokenReader): DayMeaning | null {
  const isOther = peek(reader)?.kind === "everyOther";
  if (isOther) reader.at += 1;
  const hasNth = peek(reader)?.kind === "nth";
  const numbers = readNthNumbers(reader);
  if (numbers === null) return null;
  let start = reader.at;
  const weekdays = attempt(reader, (from) => {
    skip(from, "of", "gap");
    start = from.at;
    return readWeekdays(from);
  });
  if (weekdays === null) return hasNth ? { kind: "nthOnly", nths: numbers } : null;
  const nths = product(numbers, weekdays);
  const beside = peek(reader);
  if (beside?.kind !== "beside" || beside.also) {
    const looseWeekdays = looseOf(reader.tokens.slice(start, reader.at));
    return { kind: "nth", nths, ...(looseWeekdays.length === 0 ? {} : { looseWeekdays }) };
  }
  reader.at += 1;
  return { kind: "beside", nths, offsetDays: beside.offsetDays };
}

/** The weekdays joined behind one with 曜: 土日 of 第4水曜・土日. */
function looseOf(tokens: readonly Token[]): Weekday[] {
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === "weekday" && token.marked && tokens[index + 1]?.kind === "join",
  );
  const behind = at < 0 ? [] : tokens.slice(at + 1);
  return behind.flatMap((token) => (token.kind === "weekday" ? [token.weekday] : []));
}

/** 第1・3, 第1~3, 1・第3, 第2と最終. */
function readNthNumbers(reader: TokenReader): number[] | null {
  const first = readNthNumber(reader);
  if (first === null) return null;
  const numbers = [first];
  for (;;) {
    const more = attempt(reader, (from) => {
      skip(from, "gap");
      const isRange = take(from, "through") !== null;
      const isBeside = peek(from)?.kind === "nth";
      if (!isRange && !isBeside && skip(from, "join") === 0) return null;
      skip(from, "gap");
      const next = readNthNumber(from);
      if (next === null) return null;
      return isRange ? numbersThrough(numbers.at(-1)!, next) : [next];
    });
    if (more === null) return [...new Set(numbers)];
    numbers.push(...more);
  }
}

function readNthNumber(reader: TokenReader): number | null {
  const token = peek(reader);
  if (token?.kind === "nth") {
    reader.at += 1;
    return token.nth;
  }
  if (token?.kind !== "number" || token.value < 1 || token.value > 5) return null;
  reader.at += 1;
  return token.value;
}

/** 隔週(第1・3)火曜: the brackets say which weeks. */
export function readNthInBrackets(reader: TokenReader): DayMeaning | null {
  take(reader, "opening");
  const nths = readNthNumbers(reader);
  if (nths === null || take(reader, "ending") === null) return null;
  const weekdays = readWeekdays(reader);
  return weekdays && { kind: "nth", nths: product(nths, weekdays) };
}

function product(nths: readonly number[], weekdays: readonly Weekday[]): NthWeekday[] {
  return weekdays.flatMap((weekday) => nths.map((nth) => ({ nth, weekday })));
}
