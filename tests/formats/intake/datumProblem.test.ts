import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { toDegrees } from "../../../src/formats/coordinates/toDegrees.ts";
import { datumProblem, type PositionPair } from "../../../src/formats/intake/datumProblem.ts";

const FROM_TOKYO = toDegrees(4301)!;

/** Pairs of a file, some of them with evidence this many metres to the east of the truth. */
function pairs(count: number, isTokyo: boolean, eastM: (i: number) => number): PositionPair[] {
  return Array.from({ length: count }, (_, i): PositionPair => {
    const written: LngLat = [139.4 + (i % 10) * 0.01, 35.3 + (i % 7) * 0.01];
    const [lng, lat] = isTokyo ? FROM_TOKYO(...written) : written;
    return { written, evidence: [lng + eastM(i) / 91_000, lat] };
  });
}

test("a whole file that lies 460 m off to the south-east is suspected, not changed", () => {
  const problem = datumProblem(
    pairs(20, true, (i) => (i % 2 === 0 ? 40 : -40)),
    "aed.csv",
  );
  expect(problem).toMatchObject({
    code: "datumSuspected",
    severity: "warning",
    file: "aed.csv",
    params: { count: 20 },
  });
  expect(Number(problem!.params!["distanceM"])).toBeGreaterThan(430);
});

test("a few rows that are wrong do not hide it, nor make it", () => {
  expect(
    datumProblem(
      pairs(20, true, (i) => (i < 6 ? 3000 : 0)),
      "a.csv",
    ),
  ).not.toBeNull();
  expect(
    datumProblem(
      pairs(20, false, (i) => (i < 6 ? -3000 : 0)),
      "a.csv",
    ),
  ).toBeNull();
});

test("four pairs tell nothing", () => {
  expect(
    datumProblem(
      pairs(4, true, () => 0),
      "a.csv",
    ),
  ).toBeNull();
});

test("good positions are never suspected, however rough their evidence up to 250 m", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -250, max: 250 }), { minLength: 5 }), (offsets) => {
      const made = pairs(offsets.length, false, (i) => offsets[i]!);
      expect(datumProblem(made, "a.csv")).toBeNull();
    }),
  );
});

const SABAE = "../shared/data/sabae/gis_oer/extracted";
const hasData = existsSync(SABAE);
if (!hasData) console.info(`${SABAE} is not there: the AED of 鯖江市 are not tried.`);

describe.skipIf(!hasData)("鯖江市: the AED in both datums", () => {
  test("those in Tokyo datum are suspected, the others not", () => {
    const tokyo = shapefilePoints(`${SABAE}/sabae_aed_tokyo.shp`);
    const jgd = shapefilePoints(`${SABAE}/sabae_aed_jgd2000.shp`);
    const asWritten = tokyo.map((written, i) => ({ written, evidence: jgd[i]! }));
    const good = jgd.map((written, i) => ({ written, evidence: FROM_TOKYO(...tokyo[i]!) }));
    expect(datumProblem(asWritten, "aed.csv")?.params?.["count"]).toBe(tokyo.length);
    expect(datumProblem(good, "aed.csv")).toBeNull();
  });
});

/** Records of a point shapefile: 8 bytes of header, 4 of type, then x and y. */
function shapefilePoints(file: string): LngLat[] {
  const bytes = readFileSync(file);
  return Array.from({ length: (bytes.length - 100) / 28 }, (_, i) => [
    bytes.readDoubleLE(100 + i * 28 + 12),
    bytes.readDoubleLE(100 + i * 28 + 20),
  ]);
}
