import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allotPeople } from "../../../src/domain/people/allotPeople.ts";
import { PEOPLE_CLASSES } from "../../../src/domain/people/peopleClass.ts";
import { anyPeople, nestedPeople } from "./peopleWorlds.ts";

const lengthsOf = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 });

function sum(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((total, count) => total + count, 0);
}

test("ten people along ten equal pieces are one on each", () => {
  const lengths = Array.from({ length: 10 }, () => 5000);
  const { everyone } = allotPeople({ everyone: 10 }, lengths);
  expect([...everyone!]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test("one person stands where half of the length is reached", () => {
  expect([...allotPeople({ everyone: 1 }, [10, 10, 100, 10]).everyone!]).toEqual([0, 0, 1, 0]);
});

test("nobody is lost or made, whatever the numbers", () => {
  fc.assert(
    fc.property(fc.oneof(nestedPeople, anyPeople), lengthsOf, (people, lengths) => {
      const allotted = allotPeople(people, lengths);
      expect(Object.keys(allotted).toSorted()).toEqual(Object.keys(people).toSorted());
      for (const peopleClass of PEOPLE_CLASSES) {
        if (people[peopleClass] === undefined) continue;
        expect(allotted[peopleClass]).toHaveLength(lengths.length);
        expect(sum(allotted[peopleClass]!)).toBe(people[peopleClass]);
      }
    }),
  );
});

test("no piece has more of a part than of the whole that the part belongs to", () => {
  fc.assert(
    fc.property(nestedPeople, lengthsOf, (people, lengths) => {
      const { everyone, age65, age75, alone65, under15 } = allotPeople(people, lengths);
      lengths.forEach((_, i) => {
        const all = everyone?.[i] ?? Infinity;
        const old = age65?.[i] ?? all;
        expect(old).toBeLessThanOrEqual(all);
        expect(age75?.[i] ?? 0).toBeLessThanOrEqual(old);
        expect(alone65?.[i] ?? 0).toBeLessThanOrEqual(old);
        expect((under15?.[i] ?? 0) + (everyone ? (age65?.[i] ?? 0) : 0)).toBeLessThanOrEqual(all);
      });
    }),
  );
});

test("a piece gets its share by length: to one person of everyone, two of 65+, three of 75+, four of under 15", () => {
  fc.assert(
    fc.property(nestedPeople, lengthsOf, (people, lengths) => {
      const allotted = allotPeople(people, lengths);
      const whole = sum(lengths);
      const bounds = { everyone: 1, age65: 2, age75: 3, alone65: 3, under15: 4 };
      for (const peopleClass of PEOPLE_CLASSES) {
        allotted[peopleClass]?.forEach((count, i) => {
          const exact = (people[peopleClass]! * lengths[i]!) / whole;
          expect(Math.abs(count - exact)).toBeLessThan(bounds[peopleClass]);
        });
      }
    }),
  );
});
