import { describe, expect, test } from "vitest";
import {
  OPENING_RULES,
  openingByRule,
} from "../../../../src/domain/coverage/time/openingByRule.ts";
import { placesByRule } from "../../../../src/domain/coverage/time/placesByRule.ts";
import type { Place } from "../../../../src/domain/places/place.ts";
import { readSchedule } from "../../../../src/domain/schedules/readSchedule.ts";

const FROM = "2026-04-15";

/** The rules that a place keeps by its words, each with how far it is known. */
function keptBy(text: string) {
  const schedules = [readSchedule(text)];
  return Object.fromEntries(
    OPENING_RULES.flatMap((rule) => {
      const opening = openingByRule(schedules, rule, FROM);
      return opening === null ? [] : [[rule, opening]];
    }),
  );
}

describe("a place", () => {
  test("that opens every week keeps weekly, monthly and winter, with its holidays", () => {
    const kept = { weekly: "sure", monthly: "sure", winter: "sure" };
    expect(keptBy("毎週水曜日 10:00～12:00（祝日・年末年始は休み）")).toEqual(kept);
  });

  test("of the second and fourth Saturday is monthly and on weekends, not weekly", () => {
    const kept = { monthly: "sure", weekends: "sure", winter: "sure" };
    expect(keptBy("毎月第2・4土曜日 10:00～12:00")).toEqual(kept);
  });

  test("of every other month keeps none of them", () => {
    expect(keptBy("偶数月の第3木曜 13:30～15:00")).toEqual({});
  });

  test("closed from December to February is monthly to nobody, and not open in winter", () => {
    expect(keptBy("毎週水曜日 10:00～12:00（12月、1月、2月は休み）")).toEqual({});
  });

  test("closed in August alone stays weekly and monthly", () => {
    expect(keptBy("毎週水曜日 10:00～12:00、8月は休み")).toMatchObject({
      weekly: "sure",
      monthly: "sure",
    });
  });

  test("closed in July and August stays weekly and monthly, for ten months are enough", () => {
    expect(keptBy("毎週水曜日 10:00～12:00（7月、8月は休み）")).toMatchObject({
      weekly: "sure",
      monthly: "sure",
    });
  });

  test("of which too little is known may keep every rule, and keeps none for sure", () => {
    const possible = { weekly: "possible", monthly: "possible", weekends: "possible" };
    expect(keptBy("不定期")).toEqual({ ...possible, winter: "possible" });
  });

  test("with a doubtful schedule keeps a rule as likely", () => {
    const schedule = { ...readSchedule("毎週水曜日 10:00～12:00"), certainty: "doubtful" as const };
    expect(openingByRule([schedule], "weekly", FROM)).toBe("likely");
  });

  test("keeps no rule from a day that does not exist", () => {
    expect(openingByRule([readSchedule("毎週水曜日 10時")], "weekly", "2026-02-30")).toBeNull();
  });
});

function place(id: string, scheduleText: string): Place {
  return {
    id,
    name: id,
    kinds: ["salon"],
    location: null,
    status: { state: "open" },
    scheduleText,
  };
}

test("placesByRule holds the sure ones among the likely and these among the possible", () => {
  const weekly = place("毎週", "毎週水曜日 10:00～12:00");
  const monthly = place("毎月", "毎月第2水曜日 10:00～12:00");
  const unknown = place("不明", "不定期");
  const { sure, likely, possible } = placesByRule([unknown, weekly, monthly], "weekly", FROM);
  expect(sure).toEqual([weekly]);
  expect(likely).toEqual([weekly]);
  expect(possible).toEqual([unknown, weekly]);
});
