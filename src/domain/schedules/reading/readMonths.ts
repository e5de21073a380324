import { attempt, peek, skip, take, type TokenReader } from "./tokenReader.ts";

/**
 * Months at the reader's place: 8月, 5月・10月, 1・3月, 4~9月, 12月から翌年2月末まで, 奇数月; `null` where there
 * is none. A stretch may run over New Year.
 */
export function readMonths(reader: TokenReader): number[] | null {
  return attempt(reader, readNamedSeason) ?? attempt(reader, readList);
}

/** 冬期(12月~3月), 夏季5月~10月 */
function readNamedSeason(reader: TokenReader): number[] | null {
  if (take(reader, "seasonName") === null) return null;
  skip(reader, "gap", "topic");
  const isBracketed = take(reader, "opening") !== null;
  const months = readList(reader);
  return isBracketed && take(reader, "ending") === null ? null : months;
}

function readList(reader: TokenReader): number[] | null {
  return attempt(reader, (from) => {
    const months = readStretch(from);
    if (months === null) return null;
    for (;;) {
      const more = attempt(from, (next) => {
        skip(next, "gap");
        if (skip(next, "join") === 0) return null;
        skip(next, "gap");
        return readStretch(next);
      });
      if (more === null) break;
      months.push(...more);
    }
    return endsInMonth(from) ? [...new Set(months)] : null;
  });
}

/** One month, or from one to another. */
function readStretch(reader: TokenReader): number[] | null {
  const first = readOne(reader);
  if (first === null) return null;
  const last = attempt(reader, (from) => {
    skip(from, "gap");
    if (take(from, "through") === null && take(from, "from") === null) return null;
    skip(from, "through", "gap");
    skip(from, "filler", "year");
    const months = readOne(from);
    take(from, "until");
    return months;
  });
  if (last === null) return [...first];
  const length = ((last[0]! - first[0]! + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((first[0]! - 1 + index) % 12) + 1);
}

function readOne(reader: TokenReader): readonly number[] | null {
  const token = peek(reader);
  if (token?.kind === "months") {
    reader.at += 1;
    return token.months;
  }
  if (token?.kind !== "number" || token.value < 1 || token.value > 12) return null;
  reader.at += 1;
  return [token.value];
}

/** Numbers alone are no months: the last entry must say 月. */
function endsInMonth(reader: TokenReader): boolean {
  const last = peek(reader, -1);
  return last?.kind === "months" || (last?.kind === "until" && peek(reader, -2)?.kind === "months");
}
