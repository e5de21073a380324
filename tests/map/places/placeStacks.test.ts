import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { placeStacks, STACK_RADIUS_M } from "../../../src/map/places/placeStacks.ts";
import { placeAtM, somePlace } from "./somePlace.ts";

function idsByStack(places: Parameters<typeof placeStacks>[0]): string[][] {
  return placeStacks(places).map((stack) => stack.places.map(({ id }) => id));
}

test("places at one coordinate are one stack, in the order given", () => {
  expect(idsByStack([placeAtM("a", 0), placeAtM("b", 50), placeAtM("c", 0)])).toEqual([
    ["a", "c"],
    ["b"],
  ]);
});

test("places whose symbols would cover each other at the deepest zoom are one stack", () => {
  expect(idsByStack([placeAtM("a", 0), placeAtM("b", 5), placeAtM("c", 9)])).toEqual([
    ["a", "b"],
    ["c"],
  ]);
});

test("a place without a position is in none", () => {
  expect(idsByStack([somePlace({ location: null })])).toEqual([]);
});

test("no place is lost, and heads of stacks are farther apart than the radius", () => {
  const position = fc.record({
    lng: fc.double({ min: 139.4, max: 139.4003, noNaN: true }),
    lat: fc.double({ min: 35.3, max: 35.3003, noNaN: true }),
    precision: fc.constant("exact" as const),
  });
  fc.assert(
    fc.property(fc.array(position, { maxLength: 40 }), (positions) => {
      const places = positions.map((location, index) => somePlace({ id: String(index), location }));
      const stacks = placeStacks(places);
      const found = stacks.flatMap((stack) => stack.places.map(({ id }) => id));
      expect(found.toSorted()).toEqual(places.map(({ id }) => id).toSorted());
      for (const [index, one] of stacks.entries()) {
        for (const other of stacks.slice(index + 1)) {
          const apartM = distanceM(one.lng, one.lat, other.lng, other.lat);
          expect(apartM).toBeGreaterThan(STACK_RADIUS_M - 0.01);
        }
      }
    }),
  );
});
