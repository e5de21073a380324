import type { DayMeaning } from "./dayItem.ts";
import { numbersThrough } from "./numbersThrough.ts";
import { attempt, peek, skip, take, type TokenReader } from "./tokenReader.ts";

/** Days of the month at the reader's place: 10日・20日, 1・15日, 1~10日, 末日, 8のつく日; `null` where there are none. */
export function readMonthDays(reader: TokenReader): DayMeaning | null {
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
