import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PeopleByClass } from "../../../src/domain/people/allotPeople.ts";
import { PEOPLE_CLASSES, type PeopleClass } from "../../../src/domain/people/peopleClass.ts";
import { wholeShares } from "../../../src/domain/people/wholeShares.ts";
import { anyPeople, nestedPeople } from "./peopleWorlds.ts";

const aShare = fc.oneof(fc.constant(1), fc.double({ min: 0.001, max: 1, noNaN: true }));
const cellsOf = (people: typeof nestedPeople) =>
  fc.array(fc.record({ people, share: aShare }), { maxLength: 40 });

test("a half of three and a half of five are four together, not five or three", () => {
  const halves = [3, 5].map((everyone) => ({ people: { everyone }, share: 0.5 }));
  expect(wholeShares(halves)).toEqual([{ everyone: 2 }, { everyone: 2 }]);
});

test("the sum of a class is the rounded sum of its exact shares, or as much as the cells can hold", () => {
  fc.assert(
    fc.property(cellsOf(nestedPeople), (cells) => {
      const kept = wholeShares(cells);
      for (const peopleClass of PEOPLE_CLASSES) {
        const exact = cells.reduce(
          (sum, { people, share }) => sum + (people[peopleClass] ?? 0) * share,
          0,
        );
        const whole = kept.reduce((sum, people) => sum + (people[peopleClass] ?? 0), 0);
        const most = kept.reduce(
          (sum, people, i) => sum + roomFor(peopleClass, cells[i]!.people, people),
          0,
        );
        expect(whole).toBeLessThanOrEqual(exact + 0.5 + 1e-6);
        expect(whole).toBeGreaterThanOrEqual(Math.min(most, exact - 0.5 - 1e-6));
      }
    }),
  );
});

test("a whole cell keeps its counts and no cell gets more than it had", () => {
  fc.assert(
    fc.property(cellsOf(fc.oneof(nestedPeople, anyPeople)), (cells) => {
      wholeShares(cells).forEach((kept, i) => {
        const { people, share } = cells[i]!;
        expect(Object.keys(kept).toSorted()).toEqual(Object.keys(people).toSorted());
        expect(share < 1 ? people : kept).toEqual(people);
        for (const peopleClass of PEOPLE_CLASSES) {
          const count = kept[peopleClass] ?? 0;
          expect(count).toBeGreaterThanOrEqual(0);
          expect(count).toBeLessThanOrEqual(people[peopleClass] ?? 0);
        }
      });
    }),
  );
});

test("what was a part of a wider class stays one", () => {
  fc.assert(
    fc.property(cellsOf(nestedPeople), (cells) => {
      for (const { everyone = Infinity, age65, age75 = 0, alone65 = 0, under15 = 0 } of wholeShares(
        cells,
      )) {
        expect((age65 ?? 0) + under15).toBeLessThanOrEqual(everyone);
        expect(Math.max(age75, alone65)).toBeLessThanOrEqual(age65 ?? everyone);
      }
    }),
  );
});

test("an old person whom rounding left out of a cell is not made of a young one of the next", () => {
  const cells = [0, 1].map((age65) => ({ people: { everyone: 1, age65 }, share: 0.5 }));
  expect(wholeShares(cells)).toEqual([
    { everyone: 1, age65: 0 },
    { everyone: 0, age65: 0 },
  ]);
});

/** As many of a class as a cell had, and as it kept of the wider class. */
function roomFor(peopleClass: PeopleClass, had: PeopleByClass, kept: PeopleByClass): number {
  const own = had[peopleClass] ?? 0;
  const { everyone = own, age65 } = kept;
  if (peopleClass === "everyone") return own;
  if (peopleClass === "age65") return Math.min(own, everyone);
  if (peopleClass === "under15") return Math.min(own, everyone - (age65 ?? 0));
  return Math.min(own, age65 ?? everyone);
}
