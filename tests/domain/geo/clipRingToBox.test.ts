import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clipRingToBox } from "../../../src/domain/geo/clipRingToBox.ts";
import { isInsideEdges } from "../../../src/domain/geo/isInsideEdges.ts";
import { polygonEdges } from "../../../src/domain/geo/polygonEdges.ts";
import { ringArea } from "../../../src/domain/geo/ringArea.ts";

const BOX = [0, 0, 10, 6] as const;
const aCorner = fc.tuple(fc.integer({ min: -5, max: 15 }), fc.integer({ min: -5, max: 15 }));
const aRing = fc
  .array(aCorner, { minLength: 3, maxLength: 8 })
  .map((corners) => corners.map(([x, y]): number[] => [x, y]));

test("what is left of a ring is what of it lies in the box, and nothing else", () => {
  fc.assert(
    fc.property(aRing, aFraction(1009), aFraction(1013), (ring, x, y) => {
      const inBox = x > 0 && x < 10 && y > 0 && y < 6;
      const kept = polygonEdges([clipRingToBox(ring, BOX)]);
      expect(isInsideEdges(kept, x, y)).toBe(inBox && isInsideEdges(polygonEdges([ring]), x, y));
    }),
  );
});

test("the four quarters of a ring have its area together, corners on the cuts among them", () => {
  fc.assert(
    fc.property(aRing, aCorner, (ring, [x, y]) => {
      const quarters = [
        [-9, -9, x, y],
        [x, -9, 19, y],
        [-9, y, x, 19],
        [x, y, 19, 19],
      ] as const;
      const areas = quarters.map((quarter) => ringArea(clipRingToBox(ring, quarter)));
      expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(ringArea(ring), 8);
    }),
  );
});

test("a ring outside leaves nothing", () => {
  const ring = [
    [20, 20],
    [30, 20],
    [30, 30],
  ];
  expect(clipRingToBox(ring, BOX)).toEqual([]);
});

/** No point of such fractions of two primes lies on a line between whole numbers, a side of a ring or the box. */
function aFraction(prime: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: -5 * prime, max: 15 * prime })
    .filter((numerator) => numerator % prime !== 0)
    .map((numerator) => numerator / prime);
}
