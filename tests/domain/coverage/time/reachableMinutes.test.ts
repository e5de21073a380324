import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachableMinutes } from "../../../../src/domain/coverage/time/reachableMinutes.ts";
import { dateOf, dayNumber } from "../../../../src/domain/schedules/day.ts";
import { sessionsBetween } from "../../../../src/domain/schedules/sessionsBetween.ts";
import { drawnSchedule, someRule } from "../../schedules/drawnSchedule.ts";
import { someDate } from "../../schedules/randomSchedule.ts";
import { isSure, reachIn, setsOf, type TimeWorld, timeWorlds } from "./timeWorlds.ts";

const DAY = 1_440;

/** The minutes of the range in which a place is open, one by one. */
function openMinutes(world: TimeWorld, place: number, from: string, to: string, isLikely: boolean) {
  const minutes = new Set<number>();
  const [first, last] = [dayNumber(from)!, dayNumber(to)!];
  for (const schedule of world.placeSchedules[place]!) {
    if (!isSure(schedule) && !isLikely) continue;
    for (const { date, time } of sessionsBetween(schedule, dateOf(first - 1), to)) {
      for (let at = time?.startMinute ?? 0; at < (time?.endMinute ?? 0); at++) {
        const minute = dayNumber(date)! * DAY + at;
        if (minute >= first * DAY && minute < (last + 1) * DAY) minutes.add(minute);
      }
    }
  }
  return minutes;
}

describe("reachableMinutes", () => {
  test("agrees with counting minute by minute what every person can reach", () => {
    fc.assert(
      fc.property(timeWorlds, someDate, fc.nat(9), fc.boolean(), (world, from, days, isLikely) => {
        const to = dateOf(dayNumber(from)! + days);
        const result = reachableMinutes(reachIn(world), world.placeSchedules, from, to, isLikely)!;
        const { setOf, first, members } = setsOf(world);
        const opens = world.placeSchedules.map((_, place) =>
          openMinutes(world, place, from, to, isLikely),
        );
        const personMinutes = [0, 0, 0, 0];
        const withoutAny = [0, 0, 0, 0];
        for (const [point, zone] of world.demandZone.entries()) {
          const set = setOf[point]!;
          const places = set < 0 ? [] : [...members.subarray(first[set], first[set + 1])];
          const reached = new Set(places.flatMap((place) => [...opens[place]!]));
          const people = world.demand.people.everyone![point]!;
          personMinutes[zone < 0 ? 3 : zone]! += people * reached.size;
          if (reached.size === 0) withoutAny[zone < 0 ? 3 : zone]! += people;
        }
        const rows = [...result.zones, result.outside];
        expect(rows.map((row) => row.personMinutes)).toEqual(personMinutes);
        expect(rows.map((row) => row.withoutAny)).toEqual(withoutAny);
        expect(result.total.personMinutes).toBe(personMinutes.reduce((a, b) => a + b));
        expect(result.total.withoutAny).toBe(withoutAny.reduce((a, b) => a + b));
      }),
      { numRuns: 100 },
    );
  });

  const [world] = fc.sample(
    timeWorlds.filter(
      ({ question, placeJoins, demand }) =>
        question.measure === "straight" &&
        question.limit.value === 80 &&
        placeJoins.edge.length === 2 &&
        (demand.people.everyone![0] ?? 0) > 0,
    ),
    { numRuns: 1, seed: 3 },
  );

  test("counts two places open together once, and gives the mean of a week", () => {
    const near = { ...world!, question: { ...world!.question, limit: FAR } };
    const schedules = [daily(600), daily(630)];
    const answer = reachableMinutes(reachIn(near), schedules, "2026-04-01", "2026-04-14")!;
    expect(answer.total.minutesAWeek).toBeCloseTo(7 * 90, 9);
    expect(answer.total.withoutAny).toBe(0);
  });

  test("gives no answer for a range that is none", () => {
    const reach = reachIn(world!);
    expect(reachableMinutes(reach, world!.placeSchedules, "2026-04-02", "2026-04-01")).toBeNull();
    expect(reachableMinutes(reach, world!.placeSchedules, "未定", "2026-04-01")).toBeNull();
  });
});

/** Every day from this minute on, for an hour. */
function daily(startMinute: number) {
  return [
    drawnSchedule({
      rules: [
        someRule({
          days: { kind: "weekly", weekdays: [0, 1, 2, 3, 4, 5, 6], everyWeeks: 1 },
          times: [{ startMinute, endMinute: startMinute + 60 }],
        }),
      ],
    }),
  ];
}

const FAR = { unit: "metres", value: 5_000 } as const;
