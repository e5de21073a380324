import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findPlaces } from "../../../src/domain/find/findPlaces.ts";
import type {
  FindAnswer,
  FindQuestion,
  FoundPlace,
  WalkTo,
} from "../../../src/domain/find/foundPlace.ts";
import { matchesWish } from "../../../src/domain/find/matchesWish.ts";
import { PERIODS } from "../../../src/domain/find/period.ts";
import { textTest } from "../../../src/domain/find/textTest.ts";
import { type Wish, WISHES } from "../../../src/domain/find/wish.ts";
import type { Place, PlaceStatus } from "../../../src/domain/places/place.ts";
import type { PublicPlace } from "../../../src/domain/places/placeForAudience.ts";
import { dateOf, dayNumber } from "../../../src/domain/schedules/day.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { anySchedule } from "../coverage/time/timeWorlds.ts";
import { somePlace, walk } from "./smallPlaces.ts";

const status: fc.Arbitrary<PlaceStatus> = fc.record(
  {
    state: fc.constantFrom("open", "open", "trial", "suspended"),
    from: fc.constantFrom("2020-04-01", "2026-11-22", "2026-12-10"),
    to: fc.constantFrom("2026-10-31", "2026-11-22", "2026-12-20"),
  },
  { requiredKeys: ["state"] },
);

const fields: fc.Arbitrary<Partial<Place>> = fc.record(
  {
    kinds: fc.constantFrom<Place["kinds"]>(
      ["salon"],
      ["cafe"],
      ["exercise"],
      ["branch"],
      ["dining"],
    ),
    schedules: fc.array(anySchedule, { minLength: 1, maxLength: 2 }),
    fee: fc.constantFrom("無料", "100円"),
    ride: fc.constantFrom("送迎あり", "なし"),
    activities: fc.subarray(["お茶", "カラオケ", "体操", "将棋"]),
    audienceGroups: fc.constantFrom(["だれでも"], ["親子"], ["高齢者"]),
    status,
    pastStatuses: fc.array(status, { maxLength: 1 }),
  },
  { requiredKeys: ["kinds", "schedules", "status"] },
);

interface World {
  readonly places: readonly PublicPlace[];
  readonly question: FindQuestion;
}

const world: fc.Arbitrary<World> = fc
  .record({
    fields: fc.array(fields, { maxLength: 9 }),
    metres: fc.array(fc.option(fc.integer({ min: 0, max: 2400 })), { minLength: 9, maxLength: 9 }),
    isFromKnown: fc.boolean(),
    today: fc.integer({ min: 0, max: 60 }),
    period: fc.constantFrom(...PERIODS),
    wishes: fc.subarray<Wish>(["walk10", "free", "ride", "tea", "music", "children"], {
      maxLength: 3,
    }),
    text: fc.constantFrom("", "", "カラオケ", "お茶 体操"),
  })
  .map(({ fields: drawn, metres, isFromKnown, today, period, wishes, text }) => {
    const places = drawn.map((each, i) => somePlace(`会${i}`, each));
    const walks = places.flatMap(({ id }, i): [string, WalkTo][] => {
      const distanceM = metres[i];
      return distanceM === null || distanceM === undefined ? [] : [[id, walk(distanceM)]];
    });
    return {
      places,
      question: {
        today: dateOf(dayNumber("2026-11-01")! + today),
        period,
        wishes: new Set(wishes),
        text,
        nowMinute: 0,
        walkMinutes: 10,
        walks: isFromKnown ? new Map(walks) : null,
      },
    };
  });

function daysOfPeriod({ today, period }: FindQuestion): string[] {
  const first = dayNumber(today)!;
  const offsets = { today: [0], tomorrow: [1], week: [0, 1, 2, 3, 4, 5, 6] }[period];
  return offsets.map((offset) => dateOf(first + offset));
}

/** Day by day: 実施 or 試行 by the last status begun and not ended, and a sure schedule that gives the day. */
function isHeldOn(place: PublicPlace, date: string): boolean {
  const statuses = [...(place.pastStatuses ?? []), place.status];
  const inForce = statuses.filter(({ from }) => (from ?? "") <= date).at(-1);
  const isOpen = inForce?.state === "open" || inForce?.state === "trial";
  if (!isOpen || (inForce.to ?? "9999") < date) return false;
  return (place.schedules ?? []).some(
    (schedule) =>
      schedule.certainty === "understood" && sessionsBetween(schedule, date, date).length > 0,
  );
}

function isNear(place: PublicPlace, { walks, walkMinutes }: FindQuestion): boolean {
  return (walks?.get(place.id)?.minutes ?? Infinity) <= walkMinutes;
}

function hasWish(place: PublicPlace, wish: Wish, question: FindQuestion): boolean {
  return wish === "walk10" ? isNear(place, question) : matchesWish(place, wish);
}

function idsOf(found: readonly FoundPlace[]): string[] {
  return found.map(({ place }) => place.id).toSorted();
}

function obviousRows({ places, question }: World): string[] {
  return places
    .filter((place) => daysOfPeriod(question).some((date) => isHeldOn(place, date)))
    .filter((place) => [...question.wishes].every((wish) => hasWish(place, wish, question)))
    .filter(textTest(question.text))
    .map(({ id }) => id)
    .toSorted();
}

function answerTo({ places, question }: World): FindAnswer {
  return findPlaces(places, question);
}

test("the rows are those that asking every place about every day gives", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      expect(idsOf(answerTo(drawn).rows)).toEqual(obviousRows(drawn));
    }),
    { numRuns: 80 },
  );
});

test("no place is shown on a day on which it is not held, nor is its next day one, nor is there an earlier", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { rows, others } = answerTo(drawn);
      const first = dayNumber(drawn.question.today)!;
      for (const { place, sessions, next } of [...rows, ...others]) {
        const dates = sessions.map(({ date }) => date);
        expect([...new Set(dates)]).toEqual(
          daysOfPeriod(drawn.question).filter((date) => isHeldOn(place, date)),
        );
        const between = Array.from({ length: dayNumber(next!.date)! - first }, (_, i) =>
          dateOf(first + i),
        );
        expect(isHeldOn(place, next!.date)).toBe(true);
        expect(between.filter((date) => isHeldOn(place, date))).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test("a place whose days are unknown has none in the next two months, and is not off", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const first = dayNumber(drawn.question.today)!;
      for (const { place, sessions, next } of answerTo(drawn).unknown) {
        expect([sessions, next]).toEqual([[], null]);
        const days = Array.from({ length: 60 }, (_, i) => dateOf(first + i));
        expect(days.filter((date) => isHeldOn(place, date))).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test("the rows go from near to far, and what no way leads to comes last", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const metres = answerTo(drawn).rows.map(({ walk: way }) => way?.distanceM ?? Infinity);
      expect(metres).toEqual(metres.toSorted((a, b) => (a === b ? 0 : a - b)));
    }),
    { numRuns: 80 },
  );
});

test("what is left out gives so many when it is asked again without it", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { question } = drawn;
      const { rows, leaveOut } = answerTo(drawn);
      const without = (change: Partial<FindQuestion>): number =>
        obviousRows({ ...drawn, question: { ...question, ...change } }).length;
      const expected = [
        ...WISHES.filter((wish) => question.wishes.has(wish)).map((wish) => ({
          what: wish,
          count: without({ wishes: new Set([...question.wishes].filter((each) => each !== wish)) }),
        })),
        { what: "text", count: question.text === "" ? 0 : without({ text: "" }) },
        { what: "period", count: question.period === "week" ? 0 : without({ period: "week" }) },
      ].filter(({ count }) => count > 0);
      expect(leaveOut.toSorted(byName)).toEqual(rows.length > 0 ? [] : expected.toSorted(byName));
      const counts = leaveOut.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
    { numRuns: 80 },
  );
});

test("others fit all but the walk and the days; with them there are three, where there are so many", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { question } = drawn;
      const { rows, others } = answerTo(drawn);
      const wishes = new Set([...question.wishes].filter((wish) => wish !== "walk10"));
      for (const { place } of others) {
        expect([...wishes].filter((wish) => !hasWish(place, wish, question))).toEqual([]);
        expect(textTest(question.text)(place)).toBe(true);
      }
      const inWeek = obviousRows({ ...drawn, question: { ...question, wishes, period: "week" } });
      const shown = idsOf([...rows, ...others]);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(3, inWeek.length));
    }),
    { numRuns: 80 },
  );
});

function byName(a: { readonly what: string }, b: { readonly what: string }): number {
  return a.what < b.what ? -1 : Number(a.what > b.what);
}
