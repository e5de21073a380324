import * as fc from "fast-check";
import { expect, test } from "vitest";
import { choroplethBreaks, choroplethClass } from "../../../src/map/zones/choroplethBreaks.ts";

test("the town of the drawings gets round classes", () => {
  const uncovered = [1330, 901, 790, 628, 579, 487, 467, 462, 372, 341, 286, 46];
  expect(choroplethBreaks(uncovered)).toEqual([200, 400, 600, 800]);
});

test("small counts get steps of one", () => {
  expect(choroplethBreaks([0, 1, 2, 3])).toEqual([1, 2, 3, 4]);
  expect(choroplethBreaks([])).toEqual([1, 2, 3, 4]);
});

test("one zone far above the rest does not flatten the others", () => {
  expect(choroplethBreaks([10, 20, 30, 40, 50, 60, 70, 80, 90, 9000])).toEqual([20, 40, 60, 80]);
});

test("limits are whole and rising, and a limit belongs to the class above it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { maxLength: 60 }), (values) => {
      const breaks = choroplethBreaks(values);
      for (const [index, limit] of breaks.entries()) {
        expect(Number.isInteger(limit)).toBe(true);
        expect(choroplethClass(limit, breaks)).toBe(index + 1);
        expect(choroplethClass(limit - 1, breaks)).toBe(index);
      }
    }),
  );
});
