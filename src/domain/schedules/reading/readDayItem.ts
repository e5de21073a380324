import type { NthWeekday, Weekday } from "../schedule.ts";
import type { DayItem, DayMeaning } from "./dayItem.ts";
import { readDates } from "./readDates.ts";
import { readMonths } from "./readMonths.ts";
import { readWeekdays } from "./readWeekdays.ts";
import { attempt, peek, skip, take, textFrom, type TokenReader } from "./tokenReader.ts";

/**
 * One entry of a list of days at the reader's place, with the months and the 毎週・隔週 before it: 第2・4火曜,
 * 偶数月の第3木曜, 毎月10日・20日, 月~金, 8/13~8/16, 年末年始(12/29~1/3), 8月; `null` where there is none.
 */
export function readDayItem(reader: TokenReader): DayItem | null {
  const start = reader.at;
  const found = attempt(reader, readWithMonths);
  return found === null ? null : { ...found, text: textFrom(reader, start) };
}

type Found = Omit<DayItem, "text"> & DayMeaning;

function readWithMonths(reader: TokenReader): Found | null {
  skipEveryMonth(reader);
  const isEveryOtherMonth = peek(reader)?.kind === "everyOther" && takeOtherMonth(reader);
  const months = readMonths(reader) ?? readMonthsInBrackets(reader);
  const marks = {
    ...(months === null ? {} : { months }),
    ...(isEveryOtherMonth && months === null ? { everyOtherMonth: true } : {}),
  };
  const days = attempt(reader, (from) => {
    if (months !== null) skip(from, "of", "gap", "opened");
    skipEveryMonth(from);
    return readPlain(from);
  });
  if (days !== null) return { ...days, ...marks };
  return months === null || isEveryOtherMonth ? null : { kind: "months", months };
}

function skipEveryMonth(reader: TokenReader): void {
  const token = peek(reader);
  if (token?.kind !== "every" || token.unit !== "month") return;
  reader.at += 1;
  skip(reader, "gap", "of");
}

function takeOtherMonth(reader: TokenReader): boolean {
  const token = peek(reader);
  if (token?.kind !== "everyOther" || token.unit !== "month") return false;
  reader.at += 1;
  skip(reader, "gap", "of");
  return true;
}

function readMonthsInBrackets(reader: TokenReader): number[] | null {
  return attempt(reader, (from) => {
    if (take(from, "opening") === null) return null;
    const months = readMonths(from);
    return months !== null && take(from, "ending") !== null ? months : null;
  });
}

function readPlain(reader: TokenReader): DayMeaning | null {
  return (
    attempt(reader, readWeekly) ??
    attempt(reader, readNth) ??
    attempt(reader, readDates) ??
    attempt(reader, readMonthDays) ??
    attempt(reader, readNamed)
  );
}

function readWeekly(reader: TokenReader): DayMeaning | null {
  const token = peek(reader);
  if (token?.kind === "every" && token.unit === "day") {
    reader.at += 1;
    return weekly([0, 1, 2, 3, 4, 5, 6], { isEvery: true });
  }
  const isEvery = token?.kind === "every" && token.unit === "week";
  const isOther = token?.kind === "everyOther" && token.unit === "week";
  if (isEvery || isOther) reader.at += 1;
  if (isEvery || isOther) skip(reader, "gap", "of");
  if (isOther && peek(reader)?.kind === "opening") {
    const nth = attempt(reader, readNthInBrackets);
    if (nth !== null) return nth;
  }
  const weekdays = readWeekdays(reader);
  return weekdays && weekly(weekdays, { isEvery, everyWeeks: isOther ? 2 : 1 });
}

/** 隔週(第1・3)火曜: the brackets say which weeks. */
function readNthInBrackets(reader: TokenReader): DayMeaning | null {
  take(reader, "opening");
  const nths = readNthNumbers(reader);
  if (nths === null || take(reader, "ending") === null) return null;
  const weekdays = readWeekdays(reader);
  return weekdays && { kind: "nth", nths: product(nths, weekdays) };
}

function readNth(reader: TokenReader): DayMeaning | null {
  const isOther = peek(reader)?.kind === "everyOther";
  if (isOther) reader.at += 1;
  const hasNth = peek(reader)?.kind === "nth";
  const numbers = readNthNumbers(reader);
  if (numbers === null) return null;
  const weekdays = attempt(reader, (from) => {
    skip(from, "of", "gap");
    return readWeekdays(from);
  });
  if (weekdays === null) return hasNth ? { kind: "nthOnly", nths: numbers } : null;
  const nths = product(numbers, weekdays);
  const beside = take(reader, "beside");
  if (beside === null) return { kind: "nth", nths };
  if (beside.also) reader.at -= 1;
  return beside.also
    ? { kind: "nth", nths }
    : { kind: "beside", nths, offsetDays: beside.offsetDays };
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
      if (!isRange && skip(from, "join") === 0) return null;
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

function readMonthDays(reader: TokenReader): DayMeaning | null {
  const days: number[] = [];
  let hasMark = false;
  do {
    const token = peek(reader);
    if (token?.kind === "monthDay") days.push(...token.days);
    else if (token?.kind === "number" && token.value >= 1 && token.value <= 31)
      days.push(token.value);
    else break;
    hasMark ||= token.kind === "monthDay";
    reader.at += 1;
    readDayRange(reader, days);
  } while (attempt(reader, (from) => (skip(from, "join", "gap") > 0 && isDay(from) ? true : null)));
  return hasMark ? { kind: "monthDays", days: [...new Set(days)] } : null;
}

function isDay(reader: TokenReader): boolean {
  const token = peek(reader);
  return (
    token?.kind === "monthDay" || (token?.kind === "number" && peek(reader, 1)?.kind !== "through")
  );
}

/** 1~10日 */
function readDayRange(reader: TokenReader, days: number[]): void {
  attempt(reader, (from) => {
    if (take(from, "through") === null && take(from, "from") === null) return null;
    const to = take(from, "monthDay")?.days[0];
    if (to === undefined) return null;
    take(from, "until");
    days.push(...numbersThrough(days.at(-1)!, to));
    return true;
  });
}

function readNamed(reader: TokenReader): DayMeaning | null {
  const token = take(reader, "dayWord");
  if (token === null) return null;
  switch (token.word) {
    case "workdays":
      return weekly([1, 2, 3, 4, 5], { isWorkdays: true });
    case "holidays":
      attempt(reader, (from) => (skip(from, "join") > 0 && takeHolidays(from) ? true : null));
      return { kind: "holidays" };
    case "newYear":
    case "obon":
    case "break":
      return {
        kind: "season",
        season: token.word,
        span: attempt(reader, readSpanBeside),
        isClosing: token.isClosing,
      };
  }
}

/** 祝祭日・振替休日 are one thing. */
function takeHolidays(reader: TokenReader): boolean {
  const token = peek(reader);
  if (token?.kind !== "dayWord" || token.word !== "holidays") return false;
  reader.at += 1;
  return true;
}

/** 年末年始(12/29~1/3), 年末年始12月30日~1月3日 */
function readSpanBeside(reader: TokenReader): DayItem | null {
  const start = reader.at;
  skip(reader, "gap", "topic");
  const isBracketed = take(reader, "opening") !== null;
  const found = attempt(reader, readDates);
  if (found === null || (isBracketed && take(reader, "ending") === null)) return null;
  return { ...found, text: textFrom(reader, start) };
}

function weekly(
  weekdays: readonly Weekday[],
  marks: { isEvery?: boolean; isWorkdays?: boolean; everyWeeks?: 1 | 2 },
): DayMeaning {
  return { kind: "weekly", weekdays, everyWeeks: 1, isEvery: false, isWorkdays: false, ...marks };
}

function product(nths: readonly number[], weekdays: readonly Weekday[]): NthWeekday[] {
  return weekdays.flatMap((weekday) => nths.map((nth) => ({ nth, weekday })));
}

function numbersThrough(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index + 1);
}
