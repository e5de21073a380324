import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import { reachShape } from "../../../src/domain/coverage/reachShape.ts";
import { reachStreets } from "../../../src/domain/coverage/reachStreets.ts";
import { fromPlane, toPlane } from "../../../src/domain/geo/localPlane.ts";
import { walkDistances } from "../../../src/domain/network/walkDistances.ts";
import { walkGraph } from "../../../src/domain/network/walkGraph.ts";
import type { WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import { walkSearch } from "../../../src/domain/network/walkSearch.ts";
import { drawnNetwork, TEST_PLANE } from "../network/smallNetworks.ts";

/** The band of what is reached from the middle of the first street. */
function bandOf(network: WalkNetwork, limitM: number): MultiPolygon {
  const place = {
    edge: Int32Array.of(0),
    offsetCm: Uint32Array.of(network.edgeLengthCm[0]! / 2),
    legCm: Uint32Array.of(0),
  };
  const search = walkSearch(walkGraph(network, "ordinary", "toPlaces"));
  walkDistances(search, place, limitM * 100);
  return reachShape(reachStreets(search, place, limitM * 100), 16);
}

function isIn(band: MultiPolygon, xM: number, yM: number): boolean {
  return booleanPointInPolygon(fromPlane(TEST_PLANE, xM, yM), band);
}

function areaM2(band: MultiPolygon): number {
  let doubled = 0;
  for (const ring of band.coordinates.flat()) {
    const corners = ring.map(([lng, lat]) => toPlane(TEST_PLANE, lng!, lat!));
    for (const [index, [x, y]] of corners.slice(1).entries()) {
      const [lastX, lastY] = corners[index]!;
      doubled += lastX * y - x * lastY;
    }
  }
  return doubled / 2;
}

/** Two river banks 60 m apart, each with a street of 1 km; one bridge at the far east end. */
const riverWorld = drawnNetwork(
  [
    [0, 0],
    [1000, 0],
    [0, 60],
    [1000, 60],
  ],
  [
    { from: 0, to: 1 },
    { from: 2, to: 3 },
    { from: 1, to: 3 },
  ],
);

describe("reachShape", () => {
  test("300 m from a place does not jump the river", () => {
    const band = bandOf(riverWorld, 300);
    expect(band.coordinates).toHaveLength(1);
    expect(isIn(band, 500, 0)).toBe(true);
    expect(isIn(band, 795, 10)).toBe(true);
    expect(isIn(band, 500, 30)).toBe(false);
    expect(isIn(band, 500, 60)).toBe(false);
  });

  test("goes over the bridge as far as the walk is within the limit, and no farther", () => {
    const band = bandOf(riverWorld, 700);
    expect(isIn(band, 1000, 30)).toBe(true);
    expect(isIn(band, 870, 60)).toBe(true);
    expect(isIn(band, 830, 60)).toBe(false);
  });

  test("is a band with round ends, of the area that a ruler gives", () => {
    const band = bandOf(riverWorld, 300);
    expect(areaM2(band) / (600 * 32 + Math.PI * 16 * 16)).toBeCloseTo(1, 2);
    expect(isIn(band, 500 - 300 - 15, 0)).toBe(true);
    expect(isIn(band, 500 - 300 - 17, 0)).toBe(false);
    expect(isIn(band, 500 - 300 - 14, 14)).toBe(false);
  });

  test("keeps the hole inside a block of houses", () => {
    const block = drawnNetwork(
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ],
      [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
        { from: 2, to: 3 },
        { from: 3, to: 0 },
      ],
    );
    const band = bandOf(block, 300);
    expect(band.coordinates).toHaveLength(1);
    expect(band.coordinates[0]).toHaveLength(2);
    expect(isIn(band, 50, 50)).toBe(false);
    const expectedM2 = 132 ** 2 - (4 - Math.PI) * 16 ** 2 - 68 ** 2;
    expect(areaM2(band) / expectedM2).toBeCloseTo(1, 2);
  });

  test("is nothing where nothing is reached", () => {
    expect(bandOf(riverWorld, 0)).toEqual({ type: "MultiPolygon", coordinates: [] });
  });
});
