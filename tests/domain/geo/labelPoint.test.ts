import { expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { labelPoint } from "../../../src/domain/geo/labelPoint.ts";
import { area, boxRing, drawnPosition } from "./drawnAreas.ts";

function apartM(found: readonly number[] | null, xM: number, yM: number): number {
  const [lng, lat] = drawnPosition(xM, yM);
  return distanceM(found![0]!, found![1]!, lng!, lat!);
}

test("the name of a square stands in its middle", () => {
  expect(apartM(labelPoint(area([boxRing(0, 0, 400, 400)])), 200, 200)).toBeLessThan(15);
});

test("the name of a valley bent like a U stands in its widest arm, not between the arms", () => {
  const valley = [
    [0, 0],
    [900, 0],
    [900, 600],
    [600, 600],
    [600, 100],
    [100, 100],
    [100, 600],
    [0, 600],
    [0, 0],
  ].map(([x, y]) => drawnPosition(x!, y!));
  const found = labelPoint(area([valley]));
  const [west] = drawnPosition(600, 0);
  const [east] = drawnPosition(900, 0);
  expect(found![0]).toBeGreaterThan(west!);
  expect(found![0]).toBeLessThan(east!);
});

test("a name keeps out of a hole and goes to the biggest part", () => {
  const island = [boxRing(2000, 0, 2100, 100)];
  const ring = [boxRing(0, 0, 1000, 500), boxRing(100, 100, 500, 400)];
  expect(apartM(labelPoint(area(island, ring)), 750, 250)).toBeLessThan(40);
});

test("an area without parts has no place for a name", () => {
  expect(labelPoint(area())).toBeNull();
});
