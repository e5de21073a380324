import { describe, expect, test } from "vitest";
import type { ZoneCoverage } from "../../../src/domain/coverage/coverageResult.ts";
import { zoneReasons } from "../../../src/domain/coverage/zoneReasons.ts";

function zone(figures: Partial<ZoneCoverage>): ZoneCoverage {
  return {
    people: 1000,
    covered: 600,
    uncovered: 400,
    unjoined: 0,
    meanM: 480,
    medianM: 450,
    p90M: 900,
    uncoveredThoughNear: 0,
    coveredByOtherZone: 0,
    placesInside: 2,
    nearestOutside: { placeIndex: 7, medianM: 1200 },
    ...figures,
  };
}

function codes(figures: Partial<ZoneCoverage>): string[] {
  return zoneReasons(zone(figures), 20).map(({ reason }) => reason);
}

describe("zoneReasons", () => {
  test("say with numbers that the places inside are far", () => {
    expect(zoneReasons(zone({}), 20)).toEqual([
      { reason: "placesInsideButFar", places: 2, covered: 600, uncovered: 400, medianM: 450 },
    ]);
  });

  test("say how far the nearest place is where none is inside", () => {
    expect(zoneReasons(zone({ placesInside: 0 }), 20)).toEqual([
      { reason: "noPlacesInside", uncovered: 400, medianM: 450 },
    ]);
  });

  test("put the river first where it explains most of the gap", () => {
    expect(codes({ uncoveredThoughNear: 300 })).toEqual(["blockedByBarrier", "placesInsideButFar"]);
    expect(codes({ uncoveredThoughNear: 100 })).toEqual(["placesInsideButFar", "blockedByBarrier"]);
    expect(codes({ uncoveredThoughNear: 39 })).toEqual(["placesInsideButFar"]);
  });

  test("give at most three, the help of neighbours last", () => {
    const mixed = {
      uncovered: 300,
      unjoined: 100,
      uncoveredThoughNear: 50,
      coveredByOtherZone: 500,
    };
    expect(codes(mixed)).toEqual(["placesInsideButFar", "notJoined", "blockedByBarrier"]);
    expect(codes({ coveredByOtherZone: 500 })).toEqual([
      "placesInsideButFar",
      "coveredByNeighbours",
    ]);
  });

  test("say when everyone is reached, when nobody lives there and when no place counts", () => {
    const all = { covered: 1000, uncovered: 0, coveredByOtherZone: 150 };
    expect(zoneReasons(zone(all), 20)).toEqual([
      { reason: "everyoneReached", people: 1000, byOtherZone: 150 },
    ]);
    expect(codes({ people: 0, covered: 0, uncovered: 0 })).toEqual(["noPeople"]);
    expect(zoneReasons(zone({ covered: 0, uncovered: 1000 }), 0)).toEqual([
      { reason: "noPlacesAnywhere" },
    ]);
  });

  test("say that no street leads to a place", () => {
    const cut = { covered: 0, uncovered: 1000, medianM: Infinity, nearestOutside: null };
    expect(codes(cut)).toEqual(["noWay"]);
  });
});
