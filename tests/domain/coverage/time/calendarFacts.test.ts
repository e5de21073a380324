import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarFacts } from "../../../../src/domain/coverage/time/calendarFacts.ts";
import { slotsOfDays, WHOLE_DAY } from "../../../../src/domain/coverage/time/slotsOfDays.ts";
import { readSchedule } from "../../../../src/domain/schedules/readSchedule.ts";
import { sessionsBetween } from "../../../../src/domain/schedules/sessionsBetween.ts";

/** The facts of a month or a year in which these words are all that is on. */
function factsOf(text: string, from: string, to: string, doubtfulText = "") {
  const dates = slotsOfDays(from, to, WHOLE_DAY).map(({ date }) => date);
  const countsOf = (words: string) => {
    const held = sessionsBetween(readSchedule(words), from, to).map(({ date }) => date);
    return dates.map((date) => held.filter((each) => each === date).length);
  };
  const sure = countsOf(text);
  const likely = countsOf(doubtfulText).map((count, index) => count + sure[index]!);
  return calendarFacts(dates, sure, likely);
}

describe("calendarFacts", () => {
  test("says of a year of first to fourth Wednesdays that the fifth week has nothing", () => {
    const text = "毎月第1・2・3・4水曜日 10:00～12:00";
    expect(factsOf(text, "2026-04-01", "2027-03-31")).toEqual([
      { fact: "nothingInWeeks", nths: [5], unlessLikely: false },
      { fact: "nothingOnWeekdays", weekdays: [0, 1, 2, 4, 5, 6], unlessLikely: false },
    ]);
  });

  test("says that a doubtful place would change it", () => {
    const text = "毎月第1・2・3・4水曜日 10:00～12:00";
    const [weeks] = factsOf(text, "2026-04-01", "2027-03-31", "毎月30日 10:00～12:00");
    expect(weeks).toEqual({ fact: "nothingInWeeks", nths: [5], unlessLikely: true });
  });

  test("says nothing of a fifth week that a month does not have", () => {
    const facts = factsOf("毎月第1・2・3・4水曜日 10:00～12:00", "2027-02-01", "2027-02-28");
    expect(facts.map(({ fact }) => fact)).toEqual(["nothingOnWeekdays"]);
  });

  test("names the months without anything", () => {
    const facts = factsOf("毎日 9:00～17:00（8月は休み）", "2026-04-01", "2027-03-31");
    expect(facts).toEqual([{ fact: "nothingInMonths", months: [8], unlessLikely: false }]);
  });

  test("says once that there is nothing at all", () => {
    const nothing = { fact: "nothing", unlessLikely: false };
    expect(factsOf("", "2026-04-01", "2026-04-30")).toEqual([nothing]);
    expect(calendarFacts([], [], [])).toEqual([]);
  });

  test("speaks of a week, weekday or month if and only if all its days are empty", () => {
    const someCounts = fc.array(fc.constantFrom(0, 0, 0, 2), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(someCounts, someCounts, (sure, more) => {
        const dates = slotsOfDays("2026-01-20", "2026-12-31", WHOLE_DAY)
          .slice(0, sure.length)
          .map(({ date }) => date);
        const likely = sure.map((count, index) => count + (more[index] ?? 0));
        expect(calendarFacts(dates, sure, likely)).toEqual(slowFacts(dates, sure, likely));
      }),
      { numRuns: 300 },
    );
  });
});

/** Every week, weekday and month tried in turn, by the calendar of JavaScript. */
function slowFacts(dates: readonly string[], sure: readonly number[], likely: readonly number[]) {
  const hasLikely = (isIn: (date: string) => boolean) =>
    dates.some((date, index) => isIn(date) && likely[index]! > 0);
  const isEmpty = (isIn: (date: string) => boolean) =>
    dates.some(isIn) && dates.every((date, index) => !isIn(date) || sure[index] === 0);
  if (isEmpty(() => true)) return [{ fact: "nothing", unlessLikely: hasLikely(() => true) }];
  const nths = upTo(5).filter((nth) => isEmpty((date) => nthOf(date) === nth));
  const weekdays = upTo(6).filter((weekday) => isEmpty((date) => weekdayOf(date) === weekday));
  const months = upTo(12).filter((month) => isEmpty((date) => monthOf(date) === month));
  return [
    {
      fact: "nothingInWeeks",
      nths,
      unlessLikely: hasLikely((date) => nths.includes(nthOf(date))),
    },
    {
      fact: "nothingOnWeekdays",
      weekdays,
      unlessLikely: hasLikely((date) => weekdays.includes(weekdayOf(date))),
    },
    {
      fact: "nothingInMonths",
      months,
      unlessLikely: hasLikely((date) => months.includes(monthOf(date))),
    },
  ].filter(({ fact }) => {
    if (fact === "nothingInWeeks") return nths.length > 0;
    return (fact === "nothingInMonths" ? months : weekdays).length > 0;
  });
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, key) => key);
}

function nthOf(date: string): number {
  return Math.ceil(Number(date.slice(8)) / 7);
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}
