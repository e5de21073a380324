import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/schedules/readSchedule.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { scheduleSentence } from "../../../src/text/scheduleSentence.ts";
import { ordinarySchedule } from "./ordinarySchedule.ts";
import { someSchedule } from "./randomSchedule.ts";

function datesOf(schedule: Schedule): string[] {
  const sessions = sessionsBetween(schedule, "2026-01-01", "2027-12-31");
  return [...new Set(sessions.map(({ date }) => date))];
}

/** What is read from the sentence of a schedule; `null` = it is not understood. */
function readBack(schedule: Schedule): Schedule | null {
  const read = readSchedule(scheduleSentence(schedule));
  return read.certainty === "understood" ? read : null;
}

test("the sentence of an ordinary schedule is read back to the same days, and mostly understood", () => {
  let understood = 0;
  const runs = 800;
  fc.assert(
    fc.property(ordinarySchedule, (schedule) => {
      const read = readBack(schedule);
      if (read === null) return;
      understood += 1;
      expect(datesOf(read)).toEqual(datesOf(schedule));
    }),
    { numRuns: runs },
  );
  expect(understood / runs).toBeGreaterThan(0.78);
});

test("the sentence of any schedule is read back to the same days, or is not understood", () => {
  fc.assert(
    fc.property(someSchedule, (any) => {
      const schedule = { ...any, certainty: "understood" } as const;
      const read = readBack(schedule);
      expect(read === null ? null : datesOf(read)).toEqual(
        read === null ? null : datesOf(schedule),
      );
    }),
    { numRuns: 800 },
  );
});
