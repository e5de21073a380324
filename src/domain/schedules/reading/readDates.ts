import type { DayMeaning } from "./dayItem.ts";
import { readWeekdayOfDate } from "./readWeekdays.ts";
import type { NamedDate } from "./token.ts";
import { attempt, peek, skip, take, type TokenReader } from "./tokenReader.ts";

/**
 * Dates at the reader's place: 4/9、5/14, 令和8年3月26日(木), 11月7日・28日, 5月 8日, or a stretch of days
 * 8月13日~16日, 12/29から翌年の1/3まで; `null` where there is none.
 */
export function readDates(reader: TokenReader): DayMeaning | null {
  skip(reader, "year", "gap");
  const first = readFirst(reader);
  if (first === null) return null;
  const last = attempt(reader, (from) => readEnd(from, first));
  if (last !== null) return { kind: "span", from: first, to: last };
  if (take(reader, "until") !== null) return { kind: "dates", dates: [first], isLast: true };
  const dates = [first];
  for (;;) {
    const more = attempt(reader, (from) => readMore(from, dates.at(-1)!));
    if (more === null) return { kind: "dates", dates };
    dates.push(more);
  }
}

function readFirst(reader: TokenReader): NamedDate | null {
  const token = take(reader, "date");
  if (token !== null) return withWeekday(reader, token.date);
  const months = take(reader, "months")?.months;
  if (months?.length !== 1) return null;
  skip(reader, "gap");
  return readDayOf(reader, { year: null, fiscal: false, month: months[0]!, day: 1, weekday: null });
}

function readEnd(reader: TokenReader, first: NamedDate): NamedDate | null {
  skip(reader, "gap");
  if (take(reader, "through") === null && take(reader, "from") === null) return null;
  skip(reader, "through", "gap", "filler", "year");
  const token = take(reader, "date");
  const last = token === null ? readDayOf(reader, first) : withWeekday(reader, token.date);
  if (last !== null) take(reader, "until");
  return last;
}

function readMore(reader: TokenReader, last: NamedDate): NamedDate | null {
  skip(reader, "gap");
  skip(reader, "join");
  skip(reader, "gap");
  const token = take(reader, "date");
  if (token === null) return readDayOf(reader, last);
  return beginsStretch(reader) ? null : withWeekday(reader, token.date);
}

function beginsStretch(reader: TokenReader): boolean {
  const [sign, end] = [peek(reader)?.kind, peek(reader, 1)?.kind];
  return sign === "through" && (end === "date" || end === "monthDay");
}

/** 28日, or 28 alone, in the month of the date before. */
function readDayOf(reader: TokenReader, { year, fiscal, month }: NamedDate): NamedDate | null {
  const token = peek(reader);
  const day =
    token?.kind === "monthDay" ? token.days[0] : token?.kind === "number" ? token.value : undefined;
  if (day === undefined || day < 1 || day > 31) return null;
  reader.at += 1;
  return withWeekday(reader, { year, fiscal, month, day, weekday: null });
}

function withWeekday(reader: TokenReader, date: NamedDate): NamedDate {
  const weekday = readWeekdayOfDate(reader);
  return weekday === null ? date : { ...date, weekday };
}
