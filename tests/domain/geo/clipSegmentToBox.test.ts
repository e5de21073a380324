import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clipSegmentToBox } from "../../../src/domain/geo/clipSegmentToBox.ts";

const BOX = [0, 0, 10, 6] as const;

test("a share of the segment is kept exactly where its points lie in the box", () => {
  const anEnd = fc.double({ min: -10, max: 20, noNaN: true });
  fc.assert(
    fc.property(anEnd, anEnd, anEnd, anEnd, (x0, y0, x1, y1) => {
      const span = new Float64Array(2);
      const isKept = clipSegmentToBox(BOX, x0, y0, x1, y1, span);
      for (let share = 0.005; share < 1; share += 0.01) {
        const x = x0 + share * (x1 - x0);
        const y = y0 + share * (y1 - y0);
        const depth = Math.min(x - BOX[0], BOX[2] - x, y - BOX[1], BOX[3] - y);
        if (Math.abs(depth) < 1e-9) continue;
        expect(isKept && share > span[0]! && share < span[1]!).toBe(depth > 0);
      }
    }),
  );
});

test("a segment that only touches a corner has no part inside", () => {
  expect(clipSegmentToBox(BOX, -1, 1, 1, -1, new Float64Array(2))).toBe(false);
});

test("a segment along a side is inside", () => {
  const span = new Float64Array(2);
  expect(clipSegmentToBox(BOX, -5, 0, 15, 0, span)).toBe(true);
  expect([...span]).toEqual([0.25, 0.75]);
});
