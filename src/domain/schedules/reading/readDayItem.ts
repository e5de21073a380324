import type { Weekday } from "../schedule.ts";
import type { DayItem, DayMeaning } from "./dayItem.ts";
import { readDates } from "./readDates.ts";
import { readMonths } from "./readMonths.ts";
import { readMonthDays } from "./readMonthDays.ts";
import { readNthDays, readNthInBrackets } from "./readNthDays.ts";
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
    attempt(reader, readNthDays) ??
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
