import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meshBounds } from "../../../src/domain/people/meshBounds.ts";
import { meshCodeAt } from "../../../src/domain/people/meshCodeAt.ts";

const aDigitCount = fc.constantFrom<8 | 9 | 10 | 11>(8, 9, 10, 11);
const aLng = fc.double({ min: 122, max: 153.999, noNaN: true });
const aLat = fc.double({ min: 20, max: 45.999, noNaN: true });

/** A position in whole eighths of a 1 km mesh, that is on the corner of four 125 m meshes. */
const aCorner = fc.record({
  lng: fc.integer({ min: 122 * 640, max: 154 * 640 - 1 }).map((column) => column / 640),
  lat: fc.integer({ min: 20 * 960, max: 46 * 960 - 1 }).map((row) => row / 960),
});

function codeAt(lng: number, lat: number, digits: 8 | 9 | 10 | 11): string {
  const code = meshCodeAt(lng, lat, digits);
  expect(code).toHaveLength(digits);
  return code!;
}

test.each([
  [35.681236, 139.767125, "53394611", "533946113", "5339461132", "53394611323"],
  [35.338889, 139.491111, "53390309", "533903093", "5339030932", "53390309323"],
  [36.3359105, 136.3591497, "54364208", "543642082", "5436420823", "54364208232"],
])("a known point at %f, %f has the published codes", (lat, lng, ...codes) => {
  expect(([8, 9, 10, 11] as const).map((digits) => meshCodeAt(lng, lat, digits))).toEqual(codes);
});

test("the 500 m mesh of Tokyo station is 15″ by 22.5″ at its place", () => {
  const [west, south, east, north] = meshBounds("533946113")!;
  expect(west).toBeCloseTo(139.7625, 12);
  expect(south).toBeCloseTo(35 + 40 / 60 + 45 / 3600, 12);
  expect(east - west).toBeCloseTo(22.5 / 3600, 12);
  expect(north - south).toBeCloseTo(15 / 3600, 12);
});

test("a point lies in the box of its own code", () => {
  fc.assert(
    fc.property(aLng, aLat, aDigitCount, (lng, lat, digits) => {
      const [west, south, east, north] = meshBounds(codeAt(lng, lat, digits))!;
      expect(west <= lng && lng < east && south <= lat && lat < north).toBe(true);
    }),
  );
});

test("a corner belongs to the mesh north and east of it, to the last digit", () => {
  fc.assert(
    fc.property(aCorner, ({ lng, lat }) => {
      const [west, south] = meshBounds(codeAt(lng, lat, 11))!;
      expect([west, south]).toEqual([lng, lat]);
    }),
  );
});

test("the four quarters tile their parent without a gap", () => {
  fc.assert(
    fc.property(aLng, aLat, fc.constantFrom<8 | 9 | 10>(8, 9, 10), (lng, lat, digits) => {
      const parent = codeAt(lng, lat, digits);
      const [sw, se, nw, ne] = ["1", "2", "3", "4"].map((digit) => meshBounds(parent + digit)!);
      const [west, south, east, north] = meshBounds(parent)!;
      expect([sw![0], sw![1], ne![2], ne![3]]).toEqual([west, south, east, north]);
      expect([sw![2], sw![3]]).toEqual([ne![0], ne![1]]);
      expect([se![0], se![3]]).toEqual([sw![2], sw![3]]);
      expect([nw![2], nw![1]]).toEqual([sw![2], sw![3]]);
    }),
  );
});

describe("what is no mesh code gives null", () => {
  test.each([
    ["", "nothing"],
    ["5339", "a primary mesh"],
    ["533946", "a secondary mesh"],
    ["53398611", "a secondary row of 8"],
    ["533946110", "a quarter of 0"],
    ["533946115", "a quarter of 5"],
    ["533946113231", "12 digits"],
    ["99990000", "a place outside Japan"],
    ["５３３９４６１１", "full-width digits"],
    ["5339461a", "a letter"],
    [" 53394611", "a space"],
  ])("%j, %s", (code) => {
    expect(meshBounds(code)).toBeNull();
  });

  test.each([
    [0, 0],
    [139, 19.9],
    [154, 35],
    [NaN, 35],
  ])("and a point at %f, %f has no code", (lng, lat) => {
    expect(meshCodeAt(lng, lat, 9)).toBeNull();
  });
});
