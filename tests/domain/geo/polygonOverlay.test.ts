import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "geojson";
import { isInsideEdges } from "../../../src/domain/geo/isInsideEdges.ts";
import { multiPolygonAreaM2 } from "../../../src/domain/geo/multiPolygonAreaM2.ts";
import { polygonEdges } from "../../../src/domain/geo/polygonEdges.ts";
import { polygonOverlay } from "../../../src/domain/geo/polygonOverlay.ts";
import { area, boxRing, drawnPosition } from "./drawnAreas.ts";

const { union, intersection } = polygonOverlay;

const aBox = fc
  .tuple(
    fc.integer({ min: 0, max: 800 }),
    fc.integer({ min: 0, max: 800 }),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([x, y, width, height]) => boxRing(x, y, x + width, y + height));

test("what two areas have in common and what they have together add up", () => {
  fc.assert(
    fc.property(aBox, aBox, (a, b) => {
      const parts = multiPolygonAreaM2(area([a])) + multiPolygonAreaM2(area([b]));
      const together = multiPolygonAreaM2(union([area([a]), area([b])]));
      const common = multiPolygonAreaM2(intersection(area([a]), area([b])));
      expect(Math.abs(together + common - parts)).toBeLessThan(parts * 1e-4 + 5);
    }),
  );
});

test("a point is in what two triangles have in common where it is in both, shared corners or not", () => {
  const aPlace = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  const aTriangle = fc
    .tuple(aPlace, aPlace, aPlace)
    .map((corners) => [...corners, corners[0]].map(([x, y]) => drawnPosition(x * 100, y * 100)));
  const aPoint = fc.tuple(
    fc.double({ min: 0, max: 600, noNaN: true }),
    fc.double({ min: 0, max: 600, noNaN: true }),
  );
  fc.assert(
    fc.property(aTriangle, aTriangle, aPoint, (a, b, [xM, yM]) => {
      const [lng, lat] = drawnPosition(xM, yM);
      const isIn = (ring: Position[], by: number): boolean =>
        isInsideEdges(polygonEdges([ring]), lng!, lat! + by);
      const inBoth = [-1e-7, 0, 1e-7].map((by) => isIn(a, by) && isIn(b, by));
      fc.pre(new Set(inBoth).size === 1);
      const common = intersection(area([a]), area([b])).coordinates;
      const isCommon = common.some((part) => isInsideEdges(polygonEdges(part), lng!, lat!));
      expect(isCommon).toBe(inBoth[1]);
    }),
    { numRuns: 500 },
  );
});

test("a town of sixteen blocks that share their borders is one piece without slivers", () => {
  const blocks = Array.from({ length: 16 }, (_, i) => {
    const x = (i % 4) * 97.3;
    const y = Math.floor(i / 4) * 61.7;
    return area([boxRing(x, y, x + 97.3, y + 61.7)]);
  });
  const { coordinates } = union(blocks);
  expect(coordinates).toHaveLength(1);
  expect(coordinates[0]).toHaveLength(1);
});

describe("an area with a hole", () => {
  const frame = area([boxRing(0, 0, 300, 300), boxRing(100, 100, 200, 200)]);

  test("keeps it, whichever way its rings are wound", () => {
    const wound = area(frame.coordinates[0]!.map((ring) => ring.toReversed()));
    for (const given of [frame, wound]) {
      expect(multiPolygonAreaM2(union([given])) / 80_000).toBeCloseTo(1, 3);
    }
  });

  test("loses the part of it that another area fills", () => {
    const filled = union([frame, area([boxRing(100, 100, 150, 200)])]);
    expect(multiPolygonAreaM2(filled) / 85_000).toBeCloseTo(1, 3);
  });

  test("has nothing in common with what lies in the hole", () => {
    const inside = area([boxRing(120, 120, 180, 180)]);
    expect(intersection(frame, inside).coordinates).toEqual([]);
  });
});

test("nothing and something have nothing in common", () => {
  expect(intersection(area(), area([boxRing(0, 0, 1, 1)])).coordinates).toEqual([]);
  expect(union([]).coordinates).toEqual([]);
});
