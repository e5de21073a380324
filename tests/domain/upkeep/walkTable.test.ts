import { expect, test } from "vitest";
import { prepareTown } from "../../../src/domain/coverage/prepareTown.ts";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import type { Town } from "../../../src/domain/town/town.ts";
import { visitRoute } from "../../../src/domain/upkeep/visitRoute.ts";
import { walkTable } from "../../../src/domain/upkeep/walkTable.ts";
import { drawnNetwork, TEST_PLANE } from "../network/smallNetworks.ts";

test("places on two banks are as far apart as the way over the bridge", () => {
  const table = walkTable(prepareTown(riverTown(true)), PLACES);
  expect(table[0]![1]).toBeCloseTo(200, 0);
  expect(table[0]![2]).toBeCloseTo(900 + 80 + 900, 0);
  expect(table[2]![0]).toBe(table[0]![2]);
  expect(table.map((row, i) => row[i])).toEqual([0, 0, 0, 0]);
});

test("a place that meets no street has no way to any other", () => {
  const table = walkTable(prepareTown(riverTown(true)), PLACES);
  expect(table[3]!.slice(0, 3)).toEqual([Infinity, Infinity, Infinity]);
});

test("without streets it is the straight line and a third more", () => {
  const table = walkTable(prepareTown(riverTown(false)), PLACES);
  expect(table[0]![2]).toBeCloseTo(80 * 1.3, 0);
});

test("a route tells the metres from each place to the next", () => {
  const route = visitRoute(prepareTown(riverTown(true)), PLACES.slice(0, 3), "near");
  expect(route.placeIds).toEqual(["near", "along", "across"]);
  expect(route.legsM[0]).toBeCloseTo(200, 0);
  expect(route.legsM[1]).toBeCloseTo(700 + 80 + 900, 0);
});

const PLACES = [
  salon("near", 100, 0),
  salon("along", 300, 0),
  salon("across", 100, 80),
  salon("far", 100, 900),
];

/** Two banks of a river with a street each, joined by a bridge in the far east. */
function riverTown(hasStreets: boolean): Town {
  const corners: [number, number][] = [
    [0, 0],
    [1000, 0],
    [0, 80],
    [1000, 80],
  ];
  const streets = [
    { from: 0, to: 1 },
    { from: 2, to: 3 },
    { from: 1, to: 3 },
  ];
  return {
    manifest: {
      format: "engawa-town",
      version: 1,
      name: "川の町",
      bounds: [139.6, 35.5, 139.8, 35.7],
      layers: [],
    },
    zoneSets: [],
    people: null,
    network: hasStreets ? drawnNetwork(corners, streets) : null,
    places: [],
    candidates: [],
    basemap: null,
  };
}

function salon(id: string, xM: number, yM: number): Place {
  const [lng, lat] = fromPlane(TEST_PLANE, xM, yM);
  const location = { lng, lat, precision: "exact" } as const;
  return { id, name: id, kinds: ["salon"], location, status: { state: "open" } };
}
