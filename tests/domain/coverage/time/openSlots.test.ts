import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Opening, openSlots } from "../../../../src/domain/coverage/time/openSlots.ts";
import {
  DAY_PARTS,
  HALF_HOURS,
  slotsOfDays,
} from "../../../../src/domain/coverage/time/slotsOfDays.ts";
import type { TimeSlot } from "../../../../src/domain/coverage/time/timeSlot.ts";
import { isOpenAt } from "../../../../src/domain/schedules/isOpenAt.ts";
import type { Schedule, ScheduleDoubt } from "../../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../../src/domain/schedules/sessionsBetween.ts";
import { drawnSchedule, someRule } from "../../schedules/drawnSchedule.ts";
import { someDate, someSchedule } from "../../schedules/randomSchedule.ts";
import { isSure } from "./timeWorlds.ts";

const slotArbitrary: fc.Arbitrary<TimeSlot> = fc
  .record({
    date: someDate,
    startMinute: fc.integer({ min: 0, max: 1_439 }),
    length: fc.constantFrom(0, 0, 0, 1, 30, 30, 30, 30, 120, 1_440),
  })
  .map(({ date, startMinute, length }) => ({
    date,
    startMinute: length === 1_440 ? 0 : startMinute,
    endMinute: length === 1_440 ? 1_440 : Math.min(1_440, startMinute + length),
  }));

/** Some doubts are about known days alone, so that other days are closed for sure. */
const anySchedule: fc.Arbitrary<Schedule> = fc
  .tuple(someSchedule, fc.constantFrom<ScheduleDoubt>("mayClose", "timeGuessed", "partLeftOver"))
  .map(([schedule, doubt]) =>
    schedule.certainty === "doubtful" ? { ...schedule, doubts: [doubt] } : schedule,
  );

function isMarked(open: ReturnType<typeof openSlots>, level: Opening, slot: number): boolean {
  return ((open[level][slot >>> 5]! >>> (slot & 31)) & 1) === 1;
}

function levelsOf(schedules: readonly Schedule[], slot: TimeSlot) {
  const open = openSlots([schedules], [slot]);
  return {
    sure: isMarked(open, "sure", 0),
    likely: isMarked(open, "likely", 0),
    possible: isMarked(open, "possible", 0),
  };
}

/** Minute by minute; what a session without an end or a time says is added for slots longer than an instant. */
function slowLevels(schedules: readonly Schedule[], { date, startMinute, endMinute }: TimeSlot) {
  const minutes =
    startMinute === endMinute
      ? [startMinute]
      : Array.from({ length: endMinute - startMinute }, (_, index) => startMinute + index);
  const states = schedules.flatMap((schedule) =>
    minutes.map((minute) => isOpenAt(schedule, date, minute)),
  );
  const begins = schedules
    .filter(isSure)
    .flatMap((schedule) => sessionsBetween(schedule, date, date))
    .some(({ time }) =>
      time === null
        ? startMinute === 0 && endMinute === 1_440
        : time.endMinute === null &&
          time.startMinute >= startMinute &&
          time.startMinute < endMinute,
    );
  return {
    sure: begins || states.includes("open"),
    possible: begins || states.some((state) => state !== "closed"),
  };
}

function wednesdayAt(startMinute: number, endMinute = startMinute): TimeSlot {
  return { date: "2026-04-08", startMinute, endMinute };
}

describe("openSlots", () => {
  test("agrees with asking isOpenAt minute by minute", () => {
    fc.assert(
      fc.property(fc.array(anySchedule, { maxLength: 2 }), slotArbitrary, (schedules, slot) => {
        const { sure, likely, possible } = levelsOf(schedules, slot);
        expect({ sure, possible }).toEqual(slowLevels(schedules, slot));
        expect(likely || !sure).toBe(true);
        expect(possible || !likely).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("agrees with it on days near a session as on any other", () => {
    const near = anySchedule.chain((schedule) => {
      const [session] = sessionsBetween(schedule, "2025-01-01", "2028-12-31");
      const slot = fc.tuple(slotArbitrary, fc.constantFrom(0, 1));
      return slot.map(([each, later]) => {
        const day = Date.parse(`${session?.date ?? each.date}T00:00:00Z`) + later * 86_400_000;
        return { schedule, slot: { ...each, date: new Date(day).toISOString().slice(0, 10) } };
      });
    });
    fc.assert(
      fc.property(near, ({ schedule, slot }) => {
        const { sure, possible } = levelsOf([schedule], slot);
        expect({ sure, possible }).toEqual(slowLevels([schedule], slot));
      }),
      { numRuns: 200 },
    );
  });

  test("gives each slot of a list what it gives the slot alone", () => {
    const lists = fc.array(slotArbitrary, { maxLength: 70 });
    fc.assert(
      fc.property(
        fc.array(fc.array(someSchedule, { maxLength: 2 }), { maxLength: 3 }),
        lists,
        (places, slots) => {
          const open = openSlots(places, slots);
          for (const [place, schedules] of places.entries()) {
            for (const [index, slot] of slots.entries()) {
              const level = (name: Opening) =>
                isMarked(open, name, place * open.wordCount * 32 + index);
              expect({
                sure: level("sure"),
                likely: level("likely"),
                possible: level("possible"),
              }).toEqual(levelsOf(schedules, slot));
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("never marks a place of which nothing is known as open, and shows it as possible at any time", () => {
    const unknown = drawnSchedule({ certainty: "unknown", rules: [], doubts: ["noDates"] });
    for (const slot of slotsOfDays("2026-04-06", "2026-04-12", HALF_HOURS)) {
      expect(levelsOf([unknown], slot)).toEqual({ sure: false, likely: false, possible: true });
    }
  });

  test("counts a doubtful schedule as likely inside its times alone", () => {
    const doubtful = drawnSchedule({ certainty: "doubtful", doubts: ["mayClose"] });
    expect(levelsOf([doubtful], wednesdayAt(600))).toEqual({
      sure: false,
      likely: true,
      possible: true,
    });
    expect(levelsOf([doubtful], wednesdayAt(700)).possible).toBe(false);
  });

  test("counts 10:00～ in the morning for sure, in the afternoon if it lasts", () => {
    const openEnd = drawnSchedule({
      rules: [someRule({ times: [{ startMinute: 600, endMinute: null }] })],
    });
    const parts = slotsOfDays("2026-04-08", "2026-04-08", DAY_PARTS);
    expect(parts.map((slot) => levelsOf([openEnd], slot).sure)).toEqual([true, false, false]);
    expect(parts.map((slot) => levelsOf([openEnd], slot).likely)).toEqual([true, true, true]);
    expect(levelsOf([openEnd], wednesdayAt(600)).sure).toBe(false);
  });

  test("counts a day without a time on the whole day for sure, at an hour if it is then", () => {
    const bare = drawnSchedule({ rules: [someRule({ times: [] })] });
    expect(levelsOf([bare], wednesdayAt(0, 1_440)).sure).toBe(true);
    expect(levelsOf([bare], wednesdayAt(600))).toEqual({
      sure: false,
      likely: true,
      possible: true,
    });
  });

  test("opens nothing on a day that does not exist", () => {
    const slot = { date: "2026-02-30", startMinute: 0, endMinute: 1_440 };
    expect(levelsOf([drawnSchedule()], slot).possible).toBe(false);
  });
});

describe("slotsOfDays", () => {
  test("gives 336 half hours of a week, and the Wednesdays alone of a month", () => {
    expect(slotsOfDays("2026-04-06", "2026-04-12", HALF_HOURS)).toHaveLength(336);
    const wednesdays = slotsOfDays("2026-04-01", "2026-04-30", [[840, 840]], 3);
    expect(wednesdays.map(({ date }) => date.slice(8))).toEqual(["01", "08", "15", "22", "29"]);
  });

  test("gives none of a range that is none", () => {
    expect(slotsOfDays("2026-04-12", "2026-04-06", HALF_HOURS)).toEqual([]);
    expect(slotsOfDays("4月", "2026-04-06", HALF_HOURS)).toEqual([]);
  });
});
