import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { nextSessions } from "../../../src/domain/schedules/nextSessions.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { drawnSchedule, someRule } from "./drawnSchedule.ts";
import { someDate, someSchedule } from "./randomSchedule.ts";

test("the next sessions are the first of all that follow, today's among them", () => {
  assert(
    property(someSchedule, someDate, integer({ min: 1, max: 30 }), (schedule, day, count) => {
      const following = sessionsBetween(schedule, day, "2034-12-31");
      expect(nextSessions(schedule, day, count).slice(0, following.length)).toEqual(
        following.slice(0, count),
      );
    }),
    { numRuns: 60 },
  );
});

test("a 29 February is found eight years ahead", () => {
  const schedule = drawnSchedule({
    rules: [someRule({ days: { kind: "monthDays", days: [29] }, months: [2] })],
  });
  expect(nextSessions(schedule, "2096-03-01", 1).map(({ date }) => date)).toEqual(["2104-02-29"]);
});

test("a course that is over has no next session, one to come is found from far", () => {
  expect(nextSessions(drawnSchedule({ to: "2026-03-31" }), "2026-04-01", 3)).toEqual([]);
  const later = nextSessions(drawnSchedule({ from: "2050-01-01" }), "2026-04-01", 1);
  expect(later[0]?.date).toBe("2050-01-12");
});

test("a day that is none has no next session", () => {
  expect(nextSessions(drawnSchedule(), "きょう", 3)).toEqual([]);
});
