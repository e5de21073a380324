import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bounds } from "../../../src/domain/geo/lngLat.ts";
import {
  type LabelPlace,
  labelPlaces,
  type LabelSurroundings,
  type LabelWish,
} from "../../../src/map/picture/labelPlaces.ts";

const EMPTY: LabelSurroundings = { widthPx: 390, heightPx: 236, lines: [], boxes: [] };
const WISH: LabelWish = { at: { x: 195, y: 118 }, gapPx: 20, widthPx: 80, heightPx: 20 };

function boxOf({ x, y, anchor }: LabelPlace, { widthPx, heightPx }: LabelWish): Bounds {
  const left = { start: x, middle: x - widthPx / 2, end: x - widthPx }[anchor];
  return [left, y - heightPx / 2, left + widthPx, y + heightPx / 2];
}

function overlaps(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

describe("a label stands on the side away from the line", () => {
  const ways: readonly [string, readonly { x: number; y: number }[], LabelPlace["anchor"]][] = [
    ["to the right of a line that comes from the left", [{ x: 60, y: 118 }], "start"],
    ["to the left of a line that comes from the right", [{ x: 330, y: 118 }], "end"],
    ["to the left of a line from the lower right", [{ x: 300, y: 180 }], "end"],
  ];
  test.each(ways)("%s", (_, from, anchor) => {
    const lines = [[...from, WISH.at]];
    expect(labelPlaces([WISH], { ...EMPTY, lines })[0]?.anchor).toBe(anchor);
  });

  test("above a line that comes from below", () => {
    const lines = [[{ x: 195, y: 230 }, WISH.at]];
    const boxes: Bounds[] = [
      [215, 100, 390, 140],
      [0, 100, 175, 140],
    ];
    expect(labelPlaces([WISH], { ...EMPTY, lines, boxes })[0]).toEqual({
      x: 195,
      y: 88,
      anchor: "middle",
    });
  });
});

test("a label stays inside the drawing", () => {
  const atEdge = { ...WISH, at: { x: 380, y: 118 } };
  const lines = [[{ x: 300, y: 118 }, atEdge.at]];
  expect(labelPlaces([atEdge], { ...EMPTY, lines })[0]?.anchor).not.toBe("start");
});

test("a label that may be left out touches nothing, or is left out", () => {
  const anyPoint = fc.record({
    x: fc.integer({ min: 0, max: 390 }),
    y: fc.integer({ min: 0, max: 236 }),
  });
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 12 }), anyPoint, (points, corner) => {
      const wishes = points.map((at) => ({ ...WISH, at, isOptional: true }));
      const box: Bounds = [corner.x, corner.y, corner.x + 40, corner.y + 20];
      const places = labelPlaces(wishes, { ...EMPTY, boxes: [box] });
      const drawn = places.flatMap((place, index) =>
        place === null ? [] : [boxOf(place, wishes[index]!)],
      );
      for (const [index, one] of drawn.entries()) {
        expect(overlaps(one, box)).toBe(false);
        expect(one[0] >= 0 && one[1] >= 0 && one[2] <= 390 && one[3] <= 236).toBe(true);
        for (const other of drawn.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
      }
    }),
  );
});

test("a label that must stand always does", () => {
  const boxes: Bounds[] = [[0, 0, 390, 236]];
  expect(labelPlaces([WISH], { ...EMPTY, boxes })[0]).not.toBeNull();
});
