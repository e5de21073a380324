import { expect, test } from "vitest";
import { widestBounds } from "../../src/map/widestBounds.ts";

test.each([
  ["a tall town", [134.0, 34.1, 134.1, 34.4]],
  ["a wide town", [139.0, 35.3, 139.4, 35.35]],
  ["a far northern town", [20, 69, 20.1, 69.2]],
] as const)("%s fits whole into a window three times as wide as high", (_, bounds) => {
  const [west, south, east, north] = widestBounds(bounds);
  const shrink = Math.cos((((bounds[1] + bounds[3]) / 2) * Math.PI) / 180);
  const width = (east - west) * shrink;
  expect(width).toBeGreaterThan((bounds[3] - bounds[1]) * 3);
  expect(north - south).toBeGreaterThan((bounds[2] - bounds[0]) * shrink * 3);
});

test("no map goes beyond the poles", () => {
  const [, south, , north] = widestBounds([0, -80, 10, 80]);
  expect([south, north]).toEqual([-85, 85]);
});
