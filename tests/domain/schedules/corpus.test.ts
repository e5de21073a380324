import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { BASE_HOURS, meaningOf, plusDays, type Meaning } from "./corpusMeaning.ts";

const CORPUS = "../shared/schedules.tsv";
const LAST_DAY = "2027-03-31";

/** Dates without a year: the 年度 in which the weekday beside them fits. */
const YEARS: Readonly<Record<string, number>> = {
  "4月8日(土曜日)11時~": 2023,
  "11月7日(木)・28日(木)各14時~15時": 2024,
};

/** Where the corpus is held to other words than its own, and why. */
const OTHERWISE: Readonly<
  Record<string, { readonly meaning: (words: string) => string; readonly why: string }>
> = {
  "平日　　午前9時半から午後１２時半　及び　午後１４時半から１７時まで（改行）土曜　　午前9時半から午後１２時半まで":
    {
      meaning: (words) => `${words.replace(/ \(.*$/, "")} ; EXCEPT holiday`,
      why: "平日 leaves out holidays in the two other lines that say 平日; the same word means the same",
    },
};

function linesOfCorpus(): { text: string; words: string }[] {
  return readFileSync(CORPUS, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text = "", words = ""] = line.split("\t");
      return { text, words: OTHERWISE[text]?.meaning(words) ?? words };
    });
}

function readFor(text: string, base: "everyDay" | "workdays" | null): Schedule {
  const year = yearOf(text);
  if (base === null) return readSchedule(text, { year });
  const availableDays = base === "everyDay" ? "月火水木金土日" : "月火水木金";
  const [startTime, endTime] = BASE_HOURS.split("-");
  return readSchedule("", { year, availableDays, startTime, endTime, note: text });
}

function yearOf(text: string): number {
  return YEARS[text] ?? 2025;
}

function sessionsOf(schedule: Schedule, from: string): string[] {
  return sessionsBetween(schedule, from, LAST_DAY).map(({ date, time }) => {
    if (time === null) return `${date} `;
    return `${date} ${clock(time.startMinute)}-${time.endMinute === null ? "" : clock(time.endMinute)}`;
  });
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function meantSessions(meaning: Meaning, from: string): string[] {
  const sessions: string[] = [];
  for (let date = from; date <= LAST_DAY; date = plusDays(date, 1)) {
    for (const hours of meaning.hoursOn(date)) sessions.push(`${date} ${hours}`);
  }
  return sessions;
}

function without(sessions: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return sessions.filter((session) => !known.has(session));
}

if (!existsSync(CORPUS)) console.info(`${CORPUS} is not here: its strings are not held.`);

describe.skipIf(!existsSync(CORPUS))("the strings of the corpus", () => {
  const lines = existsSync(CORPUS) ? linesOfCorpus() : [];

  test("are all here", () => {
    expect(lines.length).toBeGreaterThanOrEqual(139);
    for (const text of Object.keys(OTHERWISE))
      expect(lines.map((line) => line.text)).toContain(text);
  });

  test.each(lines)("$text", ({ text, words }) => {
    const alone = readSchedule(text);
    const meaning = meaningOf(words, yearOf(text));
    const schedule = meaning.isDateless ? alone : readFor(text, meaning.base);
    const from = `${yearOf(text)}-04-01`;
    const [read, meant] = [sessionsOf(schedule, from), meantSessions(meaning, from)];
    expect({
      missing: without(meant, read),
      beyond: without(read, meant),
    }).toEqual({ missing: [], beyond: [] });
    expect(read).toHaveLength(meant.length);
    expect(alone.text).toBe(text);
  });

  const dateless = lines.filter(({ words, text }) => meaningOf(words, yearOf(text)).isDateless);
  test.each(dateless)("gives no dates and says so: $text", ({ text }) => {
    const { certainty, doubts } = readSchedule(text);
    expect(certainty).toBe("unknown");
    expect(doubts).not.toEqual([]);
  });

  const fragments = lines.filter(({ words }) => words.startsWith("EXCEPT"));
  test.each(fragments)("opens nothing of itself: $text", ({ text }) => {
    expect(readSchedule(text).certainty).toBe("unknown");
  });

  const approximate = lines.filter(({ words }) => /conf=approx|start unknown|weather/.test(words));
  test.each(approximate)("is to be confirmed: $text", ({ text }) => {
    expect(readSchedule(text).certainty).toBe("doubtful");
  });
});
