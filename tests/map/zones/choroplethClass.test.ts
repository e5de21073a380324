import * as fc from "fast-check";
import { expect, test } from "vitest";
import { choroplethClass } from "../../../src/map/zones/choroplethClass.ts";
import { rampSteps } from "../../../src/map/zones/rampSteps.ts";

test("a limit belongs to the class above it", () => {
  const limits = [200, 400, 600, 900];
  expect([199, 200, 599, 899, 900].map((value) => choroplethClass(value, limits))).toEqual([
    0, 1, 2, 3, 4,
  ]);
});

test("fewer classes take colours that lie farther apart", () => {
  expect([0, 5, 50].map((value) => choroplethClass(value, [1, 20]))).toEqual([0, 2, 4]);
  expect([199, 200].map((value) => choroplethClass(value, [200]))).toEqual([0, 3]);
});

test("one class alone has no colour, because it would tell nothing apart", () => {
  expect(choroplethClass(782_688, [])).toBeNull();
});

test("more people never get a paler colour", () => {
  const someLimits = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(someLimits, fc.nat(9000), fc.nat(9000), (values, a, b) => {
      const limits = values.toSorted((x, y) => x - y);
      const [few, many] = a < b ? [a, b] : [b, a];
      expect(choroplethClass(many, limits)!).toBeGreaterThanOrEqual(choroplethClass(few, limits)!);
      expect(rampSteps(limits.length + 1)).toContain(choroplethClass(few, limits));
    }),
  );
});
