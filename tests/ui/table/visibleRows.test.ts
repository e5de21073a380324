import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { visibleRows } from "../../../src/ui/table/visibleRows.ts";

test("every row in sight is among those drawn, and they are few, wherever one scrolls", () => {
  const pixels = integer({ min: 0, max: 400_000 });
  assert(
    property(
      pixels,
      integer({ min: 0, max: 2000 }),
      integer({ min: 20, max: 90 }),
      integer({ min: 0, max: 10_000 }),
      (top, height, row, count) => {
        const { first, end } = visibleRows(top, height, row, count);
        const firstSeen = Math.floor(top / row);
        const lastSeen = Math.ceil((top + height) / row) - 1;
        expect(first).toBeLessThanOrEqual(Math.min(firstSeen, count));
        expect(end).toBeGreaterThanOrEqual(Math.min(lastSeen + 1, count));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThanOrEqual(height / row + 30);
      },
    ),
  );
});

test("a few pixels of scrolling draw nothing anew", () => {
  expect(visibleRows(3600, 500, 36, 1000)).toEqual(visibleRows(3700, 500, 36, 1000));
});
