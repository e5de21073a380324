import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coveredInSlots } from "../../../../src/domain/coverage/time/coveredInSlots.ts";
import { distinctSets } from "../../../../src/domain/coverage/time/distinctSets.ts";
import { peopleOfSets } from "../../../../src/domain/coverage/time/peopleOfSets.ts";

const ZONE_COUNT = 2;
const PLACES = 8;

const someBooleans = fc.array(fc.boolean(), { minLength: PLACES, maxLength: PLACES });

/** Who reaches which of eight places; which of them are open in up to 150 slots. */
const worlds = fc.record({
  points: fc.array(
    fc.record({
      reached: fc.oneof(someBooleans, fc.constant(Array.from({ length: PLACES }, () => true))),
      people: fc.nat(9),
      zone: fc.integer({ min: -1, max: ZONE_COUNT - 1 }),
    }),
    { maxLength: 12 },
  ),
  slots: fc.array(someBooleans, { maxLength: 150, size: "max" }),
});

test("coveredInSlots agrees with asking every point in every slot, however many slots there are", () => {
  fc.assert(
    fc.property(worlds, ({ points, slots }) => {
      const builder = distinctSets(points.length);
      for (let place = 0; place < PLACES; place++) {
        for (const [point, { reached }] of points.entries()) {
          if (reached[place]) builder.add(point, place);
        }
      }
      const reach = peopleOfSets(
        builder.finish(),
        Uint32Array.from(points, ({ people }) => people),
        Int32Array.from(points, ({ zone }) => zone),
        ZONE_COUNT,
      );
      const wordCount = (slots.length + 31) >>> 5;
      const bits = new Uint32Array(PLACES * wordCount);
      for (const [slot, open] of slots.entries()) {
        for (let place = 0; place < PLACES; place++) {
          if (open[place]) bits[place * wordCount + (slot >>> 5)]! |= 1 << (slot & 31);
        }
      }
      const covered = coveredInSlots(reach, { bits, wordCount, slotCount: slots.length });
      const slow = [0, 1, -1, null].flatMap((row) =>
        slots.map((open) =>
          points
            .filter(({ zone }) => row === null || zone === row)
            .filter(({ reached }) => reached.some((is, place) => is && open[place]!))
            .reduce((sum, { people }) => sum + people, 0),
        ),
      );
      expect([...covered]).toEqual(slow);
    }),
    { numRuns: 300 },
  );
});
