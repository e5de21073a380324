import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverage } from "../../../../src/domain/coverage/coverage.ts";
import {
  type Opening,
  OPENINGS,
  openSlots,
} from "../../../../src/domain/coverage/time/openSlots.ts";
import { placesInSlots } from "../../../../src/domain/coverage/time/placesInSlots.ts";
import {
  DAY_PARTS,
  HALF_HOURS,
  slotsOfDays,
  WHOLE_DAY,
} from "../../../../src/domain/coverage/time/slotsOfDays.ts";
import { timeCoverage, type ZoneTimes } from "../../../../src/domain/coverage/time/timeCoverage.ts";
import { dateOf, dayNumber } from "../../../../src/domain/schedules/day.ts";
import { someDate } from "../../schedules/randomSchedule.ts";
import { reachIn, timeWorlds, withPlaces } from "./timeWorlds.ts";

const FIGURE: Readonly<Record<Opening, "covered" | "coveredIfLikely" | "coveredIfPossible">> = {
  sure: "covered",
  likely: "coveredIfLikely",
  possible: "coveredIfPossible",
};

/** Half hours of two days, the parts of a week, the days of a month. */
const someSlots = fc
  .tuple(someDate, fc.constantFrom([1, HALF_HOURS], [6, DAY_PARTS], [30, WHOLE_DAY]))
  .map(([from, [days, stretches]]) =>
    slotsOfDays(from, dateOf(dayNumber(from)! + days), stretches),
  );

describe("timeCoverage", () => {
  test("is in every slot what coverage says of the places open then, at each level", () => {
    fc.assert(
      fc.property(timeWorlds, someSlots, (world, slots) => {
        const open = openSlots(world.placeSchedules, slots);
        const times = timeCoverage(reachIn(world), open);
        const answered = new Map<string, ReturnType<typeof coverage>>();
        for (const slot of slots.keys()) {
          for (const opening of OPENINGS) {
            const isOpen = (place: number) =>
              ((open[opening][place * open.wordCount + (slot >>> 5)]! >>> (slot & 31)) & 1) === 1;
            const key = world.placeSchedules.map((_, place) => isOpen(place)).join();
            const slow = answered.get(key) ?? coverage(withPlaces(world, isOpen))!;
            answered.set(key, slow);
            const rows = [...slow.zones, slow.outside, slow.total];
            const quick = [...times.zones, times.outside, times.total];
            for (const [row, { people, covered, unjoined }] of rows.entries()) {
              const zone = quick[row]!;
              expect([zone.people, zone[FIGURE[opening]][slot], zone.unjoined]).toEqual([
                people,
                covered,
                unjoined,
              ]);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("adds up, and what is likely or possible only adds", () => {
    fc.assert(
      fc.property(timeWorlds, someSlots, (world, slots) => {
        const open = openSlots(world.placeSchedules, slots);
        const { zones, outside, total } = timeCoverage(reachIn(world), open);
        const sum = (figure: (zone: ZoneTimes) => number) =>
          zones.reduce((all, zone) => all + figure(zone), figure(outside));
        expect(sum((zone) => zone.people)).toBe(total.people);
        expect(sum((zone) => zone.unjoined)).toBe(total.unjoined);
        for (const slot of slots.keys()) {
          expect(sum((zone) => zone.covered[slot]!)).toBe(total.covered[slot]);
          expect(total.coveredIfLikely[slot]).toBeGreaterThanOrEqual(total.covered[slot]!);
          expect(total.coveredIfPossible[slot]).toBeGreaterThanOrEqual(
            total.coveredIfLikely[slot]!,
          );
          expect(total.coveredIfPossible[slot]).toBeLessThanOrEqual(total.people - total.unjoined);
        }
      }),
    );
  });
});

test("placesInSlots counts the open places of every zone, one by one", () => {
  fc.assert(
    fc.property(timeWorlds, someSlots, (world, slots) => {
      const open = openSlots(world.placeSchedules, slots);
      const { zones, outside, total } = placesInSlots(open, world.places.zone, world.zoneCount);
      for (const [slot, each] of slots.entries()) {
        const isOpen = world.placeSchedules.map(
          (schedules) => openSlots([schedules], [each]).sure[0] === 1,
        );
        const countIn = (isOwn: (zone: number) => boolean) =>
          isOpen.filter((is, place) => is && isOwn(world.places.zone[place]!)).length;
        expect(zones.map(({ sure }) => sure[slot])).toEqual(
          zones.map((_, zone) => countIn((own) => own === zone)),
        );
        expect(outside.sure[slot]).toBe(countIn((own) => own < 0));
        expect(total.sure[slot]).toBe(countIn(() => true));
      }
    }),
    { numRuns: 40 },
  );
});
