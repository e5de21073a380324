import type { Weekday } from "../schedule.ts";
import type { Token } from "./token.ts";
import { attempt, peek, skip, take, type TokenReader } from "./tokenReader.ts";

/**
 * A list of weekdays at the reader's place: 火, 月・水・金, 月~金, 月曜から土曜まで, (火), 月 火 木; `null` where
 * there is none. A list ends before 祝 and before a weekday that a は after a gap sets apart.
 */
export function readWeekdays(reader: TokenReader): Weekday[] | null {
  return attempt(reader, readInBrackets) ?? attempt(reader, readList);
}

/** A weekday in brackets or bare after a date: (木), (木・祝). */
export function readWeekdayOfDate(reader: TokenReader): Weekday | null {
  return attempt(reader, (from) => {
    skip(from, "gap");
    const isBracketed = take(from, "opening") !== null;
    const weekday = take(from, "weekday");
    if (weekday === null) return null;
    if (!isBracketed) return weekday.marked ? weekday.weekday : null;
    skip(from, "join", "gap", "dayWord");
    return take(from, "ending") === null ? null : weekday.weekday;
  });
}

function readInBrackets(reader: TokenReader): Weekday[] | null {
  skip(reader, "gap");
  if (take(reader, "opening") === null) return null;
  const weekdays = readList(reader);
  if (weekdays === null || take(reader, "ending") === null) return null;
  return weekdays;
}

function readList(reader: TokenReader): Weekday[] | null {
  const first = take(reader, "weekday");
  if (first === null) return null;
  const weekdays: Weekday[] = [first.weekday];
  for (;;) {
    const more = attempt(reader, (from) => readMore(from, weekdays.at(-1)!));
    if (more === null) return [...new Set(weekdays)];
    weekdays.push(...more);
  }
}

function readMore(reader: TokenReader, last: Weekday): Weekday[] | null {
  if (peek(reader)?.kind === "weekday") return [take(reader, "weekday")!.weekday];
  return readRange(reader, last) ?? readJoined(reader);
}

/** ~金, から金まで: every weekday up to it. */
function readRange(reader: TokenReader, last: Weekday): Weekday[] | null {
  return attempt(reader, (from) => {
    if (take(from, "through") === null && take(from, "from") === null) return null;
    skip(from, "through");
    const to = take(from, "weekday");
    if (to === null) return null;
    take(from, "until");
    return weekdaysThrough(last, to.weekday);
  });
}

function readJoined(reader: TokenReader): Weekday[] | null {
  return attempt(reader, (from) => {
    const isGapOnly = skip(from, "join") === 0;
    skip(from, "gap");
    skip(from, "join");
    const weekday = take(from, "weekday");
    if (weekday === null) return null;
    if (isGapOnly && (isSetApart(peek(from)) || weekday.marked)) return null;
    return [weekday.weekday];
  });
}

function isSetApart(next: Token | undefined): boolean {
  return next?.kind === "topic" || next?.kind === "closed" || next?.kind === "only";
}

function weekdaysThrough(first: Weekday, last: Weekday): Weekday[] {
  const length = (last - first + 7) % 7;
  return Array.from({ length }, (_, index) => WEEKDAYS[(first + index + 1) % 7]!);
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
