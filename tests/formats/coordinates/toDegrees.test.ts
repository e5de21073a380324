import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { toDegrees } from "../../../src/formats/coordinates/toDegrees.ts";

test("the origin of every plane is where the law puts it", () => {
  const [lng9, lat9] = toDegrees(6677)!(0, 0);
  expect(lng9).toBeCloseTo(139 + 50 / 60, 9);
  expect(lat9).toBeCloseTo(36, 9);
  const origins = Array.from({ length: 19 }, (_, i) => toDegrees(6669 + i)!(0, 0));
  expect(new Set(origins.map(String)).size).toBe(19);
  expect(toDegrees(6668)).toBeNull();
  expect(toDegrees(6688)).toBeNull();
});

test("the origin of the Japanese levels in Tokyo, in metres of plane IX, is found again", () => {
  const [lng, lat] = toDegrees(6677)!(-8_353.65, -35_889.3);
  expect(distanceM(lng, lat, 139.7409, 35.6764)).toBeLessThan(50);
});

test("web Mercator of Tokyo station", () => {
  const [lng, lat] = toDegrees(3857)!(15_558_805.18, 4_256_848.12);
  expect(distanceM(lng, lat, 139.767125, 35.681236)).toBeLessThan(0.1);
});

const SABAE = "../shared/data/sabae/gis_oer/extracted";
const hasData = existsSync(SABAE);
if (!hasData) console.info(`${SABAE} is not there: Tokyo datum is tried on made-up points alone.`);

describe.skipIf(!hasData)("鯖江市: the same AED in Tokyo datum and in JGD2000", () => {
  test("come within 15 m of each other, from more than 400 m", () => {
    const convert = toDegrees(4301)!;
    const tokyo = shapefilePoints(`${SABAE}/sabae_aed_tokyo.shp`);
    const jgd = shapefilePoints(`${SABAE}/sabae_aed_jgd2000.shp`);
    expect(tokyo.length).toBe(jgd.length);
    tokyo.forEach(([lng, lat], i) => {
      const [trueLng, trueLat] = jgd[i]!;
      expect(distanceM(lng, lat, trueLng, trueLat)).toBeGreaterThan(400);
      expect(distanceM(...convert(lng, lat), trueLng, trueLat)).toBeLessThan(15);
    });
  });
});

/** Records of a point shapefile: 8 bytes of header, 4 of type, then x and y. */
function shapefilePoints(file: string): [lng: number, lat: number][] {
  const bytes = readFileSync(file);
  return Array.from({ length: (bytes.length - 100) / 28 }, (_, i) => [
    bytes.readDoubleLE(100 + i * 28 + 12),
    bytes.readDoubleLE(100 + i * 28 + 20),
  ]);
}
