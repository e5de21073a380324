import { expect, test } from "vitest";
import { multiPolygonAreaM2 } from "../../../src/domain/geo/multiPolygonAreaM2.ts";
import { area, boxRing } from "./drawnAreas.ts";

test("a box of 1 km by 2 km has 2 km², to a thousandth", () => {
  expect(multiPolygonAreaM2(area([boxRing(0, 0, 1000, 2000)])) / 2_000_000).toBeCloseTo(1, 3);
});

test("holes are taken off and parts added, whichever way they are wound", () => {
  const frame = [boxRing(0, 0, 300, 300), boxRing(100, 100, 200, 200)];
  const wound = frame.map((ring) => ring.toReversed());
  const both = multiPolygonAreaM2(area(frame, [boxRing(500, 0, 600, 100)]));
  expect(both / 90_000).toBeCloseTo(1, 3);
  expect(multiPolygonAreaM2(area(wound))).toBe(multiPolygonAreaM2(area(frame)));
});

test("a line and nothing have no area", () => {
  expect(multiPolygonAreaM2(area([boxRing(0, 0, 500, 0)]))).toBe(0);
  expect(multiPolygonAreaM2(area())).toBe(0);
});
