import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import { isSchedule } from "../../../src/domain/schedules/isSchedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";

const CORPUS = "../shared/schedules.tsv";
const SEEDS = [
  "毎月第2・4水曜日 10時～11時30分（8月は休み）",
  "月～金は8:00～18:00、土は8:00～13:30",
  "休館日 毎月第2水曜日（祝日の場合は翌日）",
  "令和7年度：4/9、5/14、6/11",
  "隔週火曜（4月7日から）※雨天中止",
  "不定期",
  "随時",
  "お問い合わせください",
  ...(existsSync(CORPUS) ? corpusStrings() : []),
];

function corpusStrings(): string[] {
  const lines = readFileSync(CORPUS, "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t")[0]!);
}

const seed = fc.constantFrom(...SEEDS);
const sign = fc.constantFrom(
  ...Array.from(
    "月火水木金土日第1234567890時分半~～-・、。（）()※:：年始祝休除く以外のはまでから毎隔週\n　①㈬",
  ),
);

/** A string of the corpus with pieces taken out, doubled or put in, or two of them joined. */
const mutated = fc
  .tuple(seed, seed, fc.nat(40), fc.nat(40), fc.string({ unit: sign, maxLength: 6 }))
  .map(
    ([a, b, from, to, inserted]) => `${a.slice(0, from)}${inserted}${a.slice(to)}${b.slice(to)}`,
  );

const joined = fc
  .tuple(seed, seed, fc.constantFrom("", " ", "、", "\n", "※"))
  .map(([a, b, by]) => a + by + b);

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: sign, maxLength: 60 }),
  seed,
  mutated,
  joined,
);

const context = fc.record(
  {
    year: fc.integer({ min: 1990, max: 2060 }),
    startTime: fc.oneof(text, fc.constant("9:00")),
    endTime: fc.oneof(text, fc.constant("17:00")),
    availableDays: text,
    note: text,
    closed: text,
  },
  { requiredKeys: [] },
);

test("anything at all is read without an error, keeps its words, and makes a schedule of good shape", () => {
  fc.assert(
    fc.property(text, context, (written, beside) => {
      const schedule = readSchedule(written, beside);
      expect(schedule.text).toBe(written);
      expect(isSchedule(schedule)).toBe(true);
      const times = schedule.rules.flatMap((rule) => rule.times);
      expect(times.every(isWithinTwoDays)).toBe(true);
      sessionsBetween(schedule, "2026-04-01", "2026-06-30");
    }),
    { numRuns: 1500 },
  );
});

function isWithinTwoDays({
  startMinute,
  endMinute,
}: {
  startMinute: number;
  endMinute: number | null;
}): boolean {
  return startMinute >= 0 && startMinute < 2880 && (endMinute === null || endMinute > startMinute);
}

test.each(["(", "1・", "第1・", "月", "4/9、", "10時", "国民の祝日に関する法律", "。"])(
  "thousands of %s in a row are read, and what is too long to be a schedule is left over",
  (piece) => {
    const schedule = readSchedule(`毎週火曜 10時～12時。${piece.repeat(4000)}`);
    expect(schedule.certainty).toBe("doubtful");
    expect(schedule.doubts).toContain("partLeftOver");
    expect(schedule.leftOver?.some((words) => words.length > 1000)).toBe(true);
  },
);

test("不定期, 随時 and 問い合わせ are never understood, wherever they stand", () => {
  const unsure = fc.constantFrom("不定期", "随時", "問い合わせ", "お問合せ下さい", "要問合わせ");
  fc.assert(
    fc.property(text, unsure, text, context, (before, word, after, beside) => {
      expect(readSchedule(before + word + after, beside).certainty).not.toBe("understood");
    }),
    { numRuns: 1000 },
  );
});

test("a suspended place has no dates, whatever else is written", () => {
  fc.assert(
    fc.property(seed, context, (written, beside) => {
      const schedule = readSchedule(`${written}。現在休止中`, beside);
      expect(schedule).toMatchObject({ certainty: "unknown", rules: [] });
    }),
    { numRuns: 500 },
  );
});

test("a schedule that is not understood says why, and one without dates is unknown", () => {
  fc.assert(
    fc.property(text, context, (written, beside) => {
      const { certainty, doubts, rules } = readSchedule(written, beside);
      expect(certainty === "understood" || doubts.length > 0).toBe(true);
      expect(rules.length > 0 || certainty === "unknown").toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("full width, half width and wave signs make no difference", () => {
  fc.assert(
    fc.property(seed, (written) => {
      const wide = written.replace(/[!-}]/g, (sign_) =>
        String.fromCharCode(sign_.charCodeAt(0) + 0xfee0),
      );
      const { text: _, ...narrowRead } = readSchedule(written.replaceAll("～", "~"), {
        year: 2026,
      });
      const { text: __, ...wideRead } = readSchedule(wide.replaceAll("~", "〜"), { year: 2026 });
      expect(wideRead).toEqual(narrowRead);
    }),
  );
});
