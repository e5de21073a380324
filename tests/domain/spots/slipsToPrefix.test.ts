import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slipsToPrefix } from "../../../src/domain/spots/slipsToPrefix.ts";

/** By trying every way: the same letter, a change over, a wrong one, one too many, one that lacks. */
function slowSlips(typed: string, name: string): number {
  if (typed === "") return name.length;
  if (name === "") return typed.length;
  const ways = [
    slowSlips(typed.slice(1), name) + 1,
    slowSlips(typed, name.slice(1)) + 1,
    slowSlips(typed.slice(1), name.slice(1)) + (typed[0] === name[0] ? 0 : 1),
  ];
  if (typed.length > 1 && typed[0] === name[1] && typed[1] === name[0]) {
    ways.push(slowSlips(typed.slice(2), name.slice(2)) + 1);
  }
  return Math.min(...ways);
}

test("agrees with trying every way to every beginning of a name", () => {
  const word = fc.string({ unit: fc.constantFrom("あ", "い", "う"), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (typed, name, most) => {
      const beginnings = Array.from({ length: name.length + 1 }, (_, end) => name.slice(0, end));
      const least = Math.min(...beginnings.map((each) => slowSlips(typed, each)));
      expect(slipsToPrefix(typed, name, most)).toBe(least <= most ? least : Infinity);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["わかばだい", "わかばだい3", 0],
  ["わかばたい", "わかばだい3", 1],
  ["わばかだい", "わかばだい3", 1],
  ["わかだい", "わかばだい3", 1],
  ["わかばばだい", "わかばだい3", 1],
])("%s is %s but for %i", (typed, name, slips) => {
  expect(slipsToPrefix(typed, name, 2)).toBe(slips);
});
