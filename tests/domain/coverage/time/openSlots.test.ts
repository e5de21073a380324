import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Opening, openSlots } from "../../../../src/domain/coverage/time/openSlots.ts";
import {
  DAY_PARTS,
  HALF_HOURS,
  slotsOfDays,
} from "../../../../src/domain/coverage/time/slotsOfDays.ts";
import type { TimeSlot } from "../../../../src/domain/coverage/time/timeSlot.ts";
import { dateOf, dayNumber } from "../../../../src/domain/schedules/day.ts";
import { isOpenAt } from "../../../../src/domain/schedules/isOpenAt.ts";
import type { Schedule } from "../../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../../src/domain/schedules/sessionsBetween.ts";
import { drawnSchedule, someRule } from "../../schedules/drawnSchedule.ts";
import { someDate } from "../../schedules/randomSchedule.ts";
import { anySchedule, isSure } from "./timeWorlds.ts";

const slotOf = (...lengths: readonly number[]): fc.Arbitrary<TimeSlot> =>
  fc
    .tuple(someDate, fc.integer({ min: 0, max: 1_439 }), fc.constantFrom(...lengths))
    .map(([date, minute, length]) => {
      const startMinute = length === 1_440 ? 0 : minute;
      return { date, startMinute, endMinute: Math.min(1_440, startMinute + length) };
    });

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

/** A slot that begins or ends about when a session does, on its day or the next, or a slot of any day. */
function near(slots: fc.Arbitrary<TimeSlot>) {
  return fc
    .record({
      schedules: fc.array(anySchedule, { maxLength: 2 }),
      slot: slots,
      daysLater: fc.constantFrom(0, 0, 1),
      edge: fc.constantFrom<"any" | "startMinute" | "endMinute">("any", "startMinute", "endMinute"),
      beside: fc.constantFrom(-1, 0, 0, 1),
      endsThere: fc.boolean(),
    })
    .map(({ schedules, slot, daysLater, edge, beside, endsThere }) => {
      const [session] = schedules.flatMap((each) =>
        sessionsBetween(each, "2025-01-01", "2028-12-31").slice(0, 1),
      );
      const length = slot.endMinute - slot.startMinute;
      if (session === undefined || edge === "any") return { schedules, slot };
      const date = dateOf(dayNumber(session.date)! + daysLater);
      if (length === 1_440) return { schedules, slot: { ...slot, date } };
      const minute = (session.time?.[edge] ?? 0) - daysLater * 1_440 + beside;
      const startMinute = Math.max(0, Math.min(1_439, endsThere ? minute - length : minute));
      const endMinute = Math.min(1_440, startMinute + length);
      return { schedules, slot: { date, startMinute, endMinute } };
    });
}

function minutesOf({ startMinute, endMinute }: TimeSlot): number[] {
  if (startMinute === endMinute) return [startMinute];
  return Array.from({ length: endMinute - startMinute }, (_, index) => startMinute + index);
}

/** Whether a session of which the end or the time is not known counts in a slot longer than an instant. */
function hasBegun(schedules: readonly Schedule[], slot: TimeSlot): boolean {
  const { date, startMinute, endMinute } = slot;
  return schedules
    .filter(isSure)
    .flatMap((schedule) => sessionsBetween(schedule, date, date))
    .some(({ time }) =>
      time === null
        ? startMinute === 0 && endMinute === 1_440
        : time.endMinute === null &&
          time.startMinute >= startMinute &&
          time.startMinute < endMinute,
    );
}

function wednesdayAt(startMinute: number, endMinute = startMinute): TimeSlot {
  return { date: "2026-04-08", startMinute, endMinute };
}

describe("openSlots", () => {
  test("agrees with asking isOpenAt minute by minute", () => {
    fc.assert(
      fc.property(near(slotOf(0, 0, 0, 1, 30)), ({ schedules, slot }) => {
        const states = schedules.flatMap((schedule) =>
          minutesOf(slot).map((minute) => isOpenAt(schedule, slot.date, minute)),
        );
        const { sure, likely, possible } = levelsOf(schedules, slot);
        expect(sure).toBe(states.includes("open") || hasBegun(schedules, slot));
        expect(possible).toBe(states.some((state) => state !== "closed"));
        expect(likely || !sure).toBe(true);
        expect(possible || !likely).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  test("says of a longer slot what it says of the minutes in it", () => {
    fc.assert(
      fc.property(near(slotOf(1, 300, 1_440)), ({ schedules, slot }) => {
        const instants = minutesOf(slot).map((minute) => ({
          date: slot.date,
          startMinute: minute,
          endMinute: minute,
        }));
        const open = openSlots([schedules], instants);
        const isEver = (level: Opening) => open[level].some((word) => word !== 0);
        expect(levelsOf(schedules, slot)).toEqual({
          sure: isEver("sure") || hasBegun(schedules, slot),
          likely: isEver("likely"),
          possible: isEver("possible"),
        });
      }),
      { numRuns: 400 },
    );
  });

  test("gives each slot of a list what it gives the slot alone", () => {
    const lists = fc.array(slotOf(0, 30, 300, 1_440), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.array(anySchedule, { maxLength: 2 }), { maxLength: 3 }),
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
