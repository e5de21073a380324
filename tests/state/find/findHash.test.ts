import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PERIODS } from "../../../src/domain/find/period.ts";
import { WISHES } from "../../../src/domain/find/wish.ts";
import { findHash, USUAL_FIND, viewOfFindHash } from "../../../src/state/find/findHash.ts";
import { FIND_PAGES, type FindView } from "../../../src/state/find/findState.ts";

const someId = fc.string({ minLength: 1, maxLength: 20 }).filter((id) => !id.includes(","));
const someView: fc.Arbitrary<FindView> = fc.record({
  page: fc.constantFrom(...FIND_PAGES),
  placeId: fc.option(someId),
  period: fc.constantFrom(...PERIODS),
  wishes: fc.subarray([...WISHES]),
  text: fc.string({ maxLength: 40 }),
  sentIds: fc.uniqueArray(someId, { maxLength: 6 }),
});

test("a view comes back from its link as it was", () => {
  fc.assert(
    fc.property(someView, (view) => {
      expect(viewOfFindHash(findHash(view))).toEqual(view);
    }),
  );
});

test("the usual list has the shortest address", () => {
  expect(findHash(USUAL_FIND)).toBe("#/sagasu");
});

test("any text after the mark gives a view, as usual where it makes no sense", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const view = viewOfFindHash(`#/sagasu?${text}`);
      expect(FIND_PAGES).toContain(view.page);
      expect(PERIODS).toContain(view.period);
    }),
  );
  expect(viewOfFindHash("#/sagasu?at=nowhere&day=yesterday&w=gold,free")).toEqual({
    ...USUAL_FIND,
    wishes: ["free"],
  });
});
