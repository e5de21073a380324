import type { TimeRange } from "../schedule.ts";
import type { Token } from "./token.ts";
import { attempt, peek, skip, take, type TokenReader } from "./tokenReader.ts";

/** A stretch of the day as written. `startMinute` `null` = only its end is given (17時まで). */
export interface TimeWords {
  readonly startMinute: number | null;
  readonly endMinute: number | null;
  /** Morning or afternoon was not written and had to be chosen. */
  readonly isGuessed: boolean;
}

/**
 * One stretch of the day at the reader's place: 13:00～15:00, 午後1時半から3時, 10-16時, 10時～, ～17時, 17時まで;
 * `null` where there is none. An hour without 午前 or 午後 takes that of the hour before it; an end before its
 * start is in the afternoon (guessed), or else on the next day. `after` = the end of the stretch before.
 */
export function readTimes(reader: TokenReader, after: number | null): TimeWords | null {
  return attempt(reader, (from) => {
    skip(from, "filler", "gap");
    return readEndOnly(from) ?? readStretch(from, after);
  });
}

/** The stretch as a range; `null` where it has no start. */
export function timeRange({ startMinute, endMinute }: TimeWords): TimeRange | null {
  return startMinute === null ? null : { startMinute, endMinute };
}

interface Clock {
  readonly minute: number;
  readonly half: "am" | "pm" | null;
}

function readEndOnly(reader: TokenReader): TimeWords | null {
  return attempt(reader, (from) => {
    const hasWave = take(from, "through") !== null;
    skip(from, "filler", "gap");
    const end = readClock(from, false);
    skip(from, "filler");
    if (end === null || (take(from, "until") === null && !hasWave)) return null;
    return { startMinute: null, endMinute: atHalf(end), isGuessed: false };
  });
}

function readStretch(reader: TokenReader, after: number | null): TimeWords | null {
  const start = readClock(reader, true);
  if (start === null) return null;
  skip(reader, "filler");
  const isJoined = readThrough(reader);
  const ending = isJoined ? attempt(reader, readEnd) : null;
  return stretch(start, ending, after);
}

function readEnd(reader: TokenReader): { clock: Clock; isNextDay: boolean } | null {
  skip(reader, "filler", "gap", "label");
  const isNextDay = take(reader, "nextMorning") !== null;
  const clock = readClock(reader, true);
  if (clock === null) return null;
  if (skip(reader, "filler") > 0) skip(reader, "gap");
  take(reader, "until");
  return { clock, isNextDay };
}

/** ~ or から; gaps around it belong to it. */
function readThrough(reader: TokenReader): boolean {
  return (
    attempt(reader, (from) => {
      skip(from, "gap");
      const found = take(from, "through") ?? take(from, "from");
      if (found === null) return null;
      skip(from, "through");
      return true;
    }) ?? false
  );
}

/** An hour; `bare` = a number alone counts where an hour stands on the other side of a wave (10-16時). */
function readClock(reader: TokenReader, bare: boolean): Clock | null {
  const token = peek(reader);
  if (token?.kind === "clock") {
    reader.at += 1;
    return token;
  }
  if (!bare || token?.kind !== "number" || token.value > 24 || !isBesideHour(reader)) return null;
  reader.at += 1;
  return { minute: token.value * 60, half: null };
}

function isBesideHour(reader: TokenReader): boolean {
  const isHourAfter = isWave(peek(reader, 1)) && peek(reader, 2)?.kind === "clock";
  return isHourAfter || (isWave(peek(reader, -1)) && peek(reader, -2)?.kind === "clock");
}

function isWave(token: Token | undefined): boolean {
  return token?.kind === "through" || token?.kind === "from";
}

function atHalf({ minute, half }: Clock): number {
  return half === "pm" && minute < 720 ? minute + 720 : minute;
}

function stretch(
  start: Clock,
  ending: { clock: Clock; isNextDay: boolean } | null,
  after: number | null,
): TimeWords {
  let startMinute = atHalf(start);
  let isGuessed = false;
  if (start.half === null && startMinute < 720 && isAfternoonStart(startMinute, ending, after)) {
    startMinute += 720;
    isGuessed = true;
  }
  if (ending === null) return { startMinute, endMinute: null, isGuessed };
  if (ending.isNextDay) {
    return { startMinute, endMinute: atHalf(ending.clock) + 1440, isGuessed };
  }
  const end = endAfter(startMinute, start.half, ending.clock);
  return { startMinute, endMinute: end.minute, isGuessed: isGuessed || end.isGuessed };
}

/** 1時半～3時, 1時～午後3時, and a second session that would begin before the first one ends. */
function isAfternoonStart(
  startMinute: number,
  ending: { clock: Clock; isNextDay: boolean } | null,
  after: number | null,
): boolean {
  if (after !== null && startMinute < 420 && startMinute + 720 >= after) return true;
  if (ending === null || startMinute === 0) return false;
  const end = ending.clock;
  if (end.half === "pm") return startMinute < 360 && startMinute <= end.minute % 720;
  return end.half === null && startMinute < 360 && end.minute > startMinute && end.minute <= 420;
}

function endAfter(
  startMinute: number,
  startHalf: Clock["half"],
  end: Clock,
): { minute: number; isGuessed: boolean } {
  const minute = atHalf(end);
  if (end.half === null && startMinute >= 720 && minute < 720 && minute + 720 > startMinute) {
    return { minute: minute + 720, isGuessed: startHalf === null };
  }
  if (minute > startMinute) return { minute, isGuessed: false };
  if (minute < 720 && minute + 720 > startMinute) {
    return { minute: minute + 720, isGuessed: startHalf === null };
  }
  return { minute: minute + 1440, isGuessed: true };
}
