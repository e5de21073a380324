import type { Clause, Mark } from "./clause.ts";
import type { DayItem } from "./dayItem.ts";
import { readDayItem } from "./readDayItem.ts";
import { readTimes } from "./readTimes.ts";
import type { Token } from "./token.ts";
import { beginsClosingList } from "./beginsClosingList.ts";
import { attempt, peek, skip, take, textFrom, type TokenReader } from "./tokenReader.ts";

/** All clauses of the tokens, those in brackets inside the one they stand in. Unbalanced brackets do no harm. */
export function readClauses(tokens: readonly Token[]): Clause[] {
  const reader: TokenReader = { tokens, at: 0 };
  const clauses: Clause[] = [];
  while (peek(reader) !== undefined) {
    clauses.push(...readUntilEnding(reader, 0));
    take(reader, "ending");
  }
  return clauses;
}

/** Brackets within brackets beyond this are read as if they were not there. */
const DEEPEST_BRACKETS = 5;

function readUntilEnding(reader: TokenReader, depth: number): Clause[] {
  const clauses: Clause[] = [];
  let isNote = depth > 0;
  for (;;) {
    const start = reader.at;
    const marks = readMarks(reader, depth);
    if (marks.length > 0) clauses.push({ marks, isNote, text: textFrom(reader, start) });
    const stop = take(reader, "stop");
    if (stop === null && !beginsClosingList(reader)) return clauses;
    if (stop !== null) isNote = depth > 0 || stop.isNote;
  }
}

function readMarks(reader: TokenReader, depth: number): Mark[] {
  const marks: Mark[] = [];
  let lastEnd: number | null = null;
  for (;;) {
    const token = peek(reader);
    if (token === undefined || token.kind === "stop" || token.kind === "ending") return marks;
    if (marks.length > 0 && beginsClosingList(reader)) return marks;
    const mark = readMark(reader, lastEnd, depth);
    if (mark === null) continue;
    if (mark.kind === "times") lastEnd = mark.times.endMinute;
    pushMark(marks, mark);
  }
}

/** One mark; `null` after passing a token that means nothing where it stands. */
function readMark(reader: TokenReader, lastEnd: number | null, depth: number): Mark | null {
  const start = reader.at;
  const times = readTimes(reader, lastEnd);
  if (times !== null) return { kind: "times", times, text: textFrom(reader, start) };
  const items = readDayList(reader);
  if (items.length > 0) {
    const isAfterGap = peek({ ...reader, at: start }, -1)?.kind === "gap";
    const text = textFrom(reader, start);
    return { kind: "days", items, isAfterGap: isAfterGap && !isJoin(reader.tokens[start]), text };
  }
  if (take(reader, "opening") !== null) {
    if (depth === DEEPEST_BRACKETS) return null;
    const clauses = readUntilEnding(reader, depth + 1);
    take(reader, "ending");
    return { kind: "group", clauses };
  }
  const token = peek(reader)!;
  reader.at += 1;
  return markOf(token);
}

function readDayList(reader: TokenReader): DayItem[] {
  const items: DayItem[] = [];
  for (;;) {
    const item = attempt(reader, (from) => {
      if (items.length > 0) skip(from, "gap");
      const isJoined = skip(from, "join") > 0;
      if (items.length > 0 && peek(from, -1)?.kind === "gap") return null;
      if (isJoined) skip(from, "gap");
      const isComma = items.length === 0 || isCommaBehind(from);
      const read =
        readBeside(from, items.at(-1)) ?? inMonthsOf(isComma ? undefined : items.at(-1), from);
      return beginsAnew(read, items.at(-1)) ? null : read;
    });
    if (item === null) return items;
    items.push(item);
  }
}

function isJoin(token: Token | undefined): boolean {
  return token?.kind === "join";
}

function isCommaBehind(reader: TokenReader): boolean {
  const before = [peek(reader, -1), peek(reader, -2)].find((token) => token?.kind !== "gap");
  return before?.kind !== "join" || before.isComma;
}

/** 8月の第1火曜と第3木曜: the months are those of both, but not of 毎月第3木曜 or 祝日 behind them. */
function inMonthsOf(last: DayItem | undefined, reader: TokenReader): DayItem | null {
  const isEvery = peek(reader)?.kind === "every";
  const read = readDayItem(reader);
  if (read === null || last?.months === undefined || last.kind === "months" || isEvery) return read;
  const isInMonths = read.kind === "nth" || read.kind === "beside" || read.kind === "monthDays";
  return isInMonths && read.months === undefined ? { ...read, months: last.months } : read;
}

/** 第1土曜、8月は休み: months after days begin something else. */
function beginsAnew(item: DayItem | null, last: DayItem | undefined): boolean {
  return item?.kind === "months" && last !== undefined && last.kind !== "months";
}

/** とその翌日 after an nth weekday. */
function readBeside(reader: TokenReader, last: DayItem | undefined): DayItem | null {
  if (last?.kind !== "nth") return null;
  const beside = take(reader, "beside");
  if (beside === null) return null;
  const { months, nths } = last;
  const inMonths = months === undefined ? {} : { months };
  return { kind: "beside", nths, offsetDays: beside.offsetDays, text: beside.text, ...inMonths };
}

function markOf(token: Token): Mark | null {
  switch (token.kind) {
    case "allDay":
    case "closed":
    case "except":
    case "only":
    case "topic":
    case "ifSo":
    case "moveTo":
    case "moved":
    case "opened":
    case "frequency":
    case "count":
    case "doubt":
    case "unsure":
    case "unknownDays":
    case "label":
    case "from":
      return token;
    case "word":
    case "number":
    case "halfDay":
    case "nth":
    case "beside":
    case "monthDay":
    case "months":
    case "dayWord":
    case "everyOther":
    case "seasonName":
    case "year":
    case "date":
    case "weekday":
    case "nextMorning":
    case "clock":
      return { kind: "leftOver", text: token.text };
    case "every":
      return null;
    case "through":
    case "until":
    case "join":
    case "of":
    case "gap":
    case "stop":
    case "opening":
    case "ending":
    case "filler":
      return null;
  }
}

/** Neighbouring words that are left over are one. */
function pushMark(marks: Mark[], mark: Mark): void {
  const last = marks.at(-1);
  if (last?.kind === "leftOver" && mark.kind === "leftOver") {
    marks[marks.length - 1] = { kind: "leftOver", text: last.text + mark.text };
  } else marks.push(mark);
}
