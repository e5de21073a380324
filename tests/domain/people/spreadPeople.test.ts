import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import {
  EDGE_FLAGS,
  STREET_CLASSES,
  type StreetClass,
  type WalkNetwork,
} from "../../../src/domain/network/walkNetwork.ts";
import type { PeopleByClass } from "../../../src/domain/people/allotPeople.ts";
import type { DemandPoints } from "../../../src/domain/people/demandPoints.ts";
import { meshBounds } from "../../../src/domain/people/meshBounds.ts";
import { meshCodeAt } from "../../../src/domain/people/meshCodeAt.ts";
import type { PeopleCounts, PeopleShape } from "../../../src/domain/people/peopleCell.ts";
import { PEOPLE_CLASSES, type PeopleClass } from "../../../src/domain/people/peopleClass.ts";
import { type LocateStreet, spreadPeople } from "../../../src/domain/people/spreadPeople.ts";
import { area, boxRing, drawnPosition } from "../geo/drawnAreas.ts";
import { drawnNetwork } from "../network/smallNetworks.ts";
import { anyPeople, nestedPeople } from "./peopleWorlds.ts";

const nowhere: LocateStreet = () => null;

function counts(...cells: (readonly [PeopleShape, PeopleByClass])[]): PeopleCounts {
  return {
    asOf: "2020-10-01",
    classes: PEOPLE_CLASSES,
    cells: cells.map(([shape, people], i) => ({ id: String(i), shape, people })),
  };
}

function boxCell(west: number, south: number, east: number, north: number): PeopleShape {
  return { kind: "polygon", geometry: area([boxRing(west, south, east, north)]) };
}

function ofClass(network: WalkNetwork, ...classes: StreetClass[]): WalkNetwork {
  const edgeClass = Uint8Array.from(classes, (name) => STREET_CLASSES.indexOf(name));
  return { ...network, edgeClass };
}

function total(points: DemandPoints, peopleClass: PeopleClass): number {
  return points.people[peopleClass]!.reduce((sum, count) => sum + count, 0);
}

/** Two streets that cross a box of 200 m: along its middle from west to east, and a short one at its north. */
const crossing = drawnNetwork(
  [
    [-100, 100],
    [300, 100],
    [20, 180],
    [120, 180],
  ],
  [
    { from: 0, to: 1 },
    { from: 2, to: 3 },
  ],
);

describe("people of a cell with streets", () => {
  const { points, report } = spreadPeople(
    counts([boxCell(0, 0, 200, 200), { everyone: 30, age65: 9 }]),
    ofClass(crossing, "street", "lane"),
    nowhere,
  );

  test("stand along them by length, in pieces of at most 50 m: 200 m of one, 100 m of the other", () => {
    expect([...points.edge]).toEqual([0, 0, 0, 0, 1, 1]);
    expect([...points.people.everyone!]).toEqual([5, 5, 5, 5, 5, 5]);
    expect(total(points, "age65")).toBe(9);
  });

  test("stand on the street itself, at the middle of their piece", () => {
    const metres = [...points.offsetCm].map((offsetCm) => Math.round(offsetCm / 100));
    expect(metres).toEqual([125, 175, 225, 275, 25, 75]);
    expect([...points.legCm]).toEqual([0, 0, 0, 0, 0, 0]);
    const [lng, lat] = drawnPosition(25, 100);
    expect(distanceM(points.lng[0]!, points.lat[0]!, lng!, lat!)).toBeLessThan(0.1);
  });

  test("are all joined, and classes that the cell does not tell are counted as untold", () => {
    expect(report.joined.everyone).toBe(30);
    expect(report.unjoined.everyone).toBe(0);
    expect(report.cellsWithoutStreet).toBe(0);
    expect(report.cellsUntold).toMatchObject({ everyone: 0, age75: 1 });
  });
});

describe("nobody lives", () => {
  const bothIn = counts([boxCell(0, 0, 200, 200), { everyone: 30 }]);

  test("on a footpath, where there is a street", () => {
    const { points } = spreadPeople(bothIn, ofClass(crossing, "street", "footpath"), nowhere);
    expect(new Set(points.edge)).toEqual(new Set([0]));
  });

  test.each(["bridge", "tunnel", "steps", "indoor", "acrossArea", "crossing"] as const)(
    "on a street with the flag %s",
    (flag) => {
      const streets = ofClass(crossing, "street", "street");
      const flagged = { ...streets, edgeFlags: Uint16Array.of(EDGE_FLAGS[flag], 0) };
      expect(new Set(spreadPeople(bothIn, flagged, nowhere).points.edge)).toEqual(new Set([1]));
    },
  );

  test("on steps or a platform, even where there is nothing else", () => {
    const { points } = spreadPeople(bothIn, ofClass(crossing, "steps", "platform"), nowhere);
    expect([...points.edge]).toEqual([-1]);
  });
});

test("people live along tracks and footpaths where the cell has no street", () => {
  const paths = ofClass(crossing, "track", "footpath");
  const { points } = spreadPeople(
    counts([boxCell(0, 0, 200, 200), { everyone: 30 }]),
    paths,
    nowhere,
  );
  expect(new Set(points.edge)).toEqual(new Set([0, 1]));
});

describe("a cell without a street", () => {
  const field = counts([boxCell(0, 1000, 200, 1200), { everyone: 7, age65: 2 }]);

  test("is one point at its middle, joined to the street that was found", () => {
    const street = { edge: 1, offsetCm: 4000, legCm: 12_345 };
    const { points, report } = spreadPeople(field, crossing, () => street);
    expect(points.count).toBe(1);
    const found = [points.edge[0], points.offsetCm[0], points.legCm[0], points.people.everyone![0]];
    expect(found).toEqual([1, 4000, 12_345, 7]);
    const [lng, lat] = drawnPosition(100, 1100);
    expect(distanceM(points.lng[0]!, points.lat[0]!, lng!, lat!)).toBeLessThan(10);
    expect(report).toMatchObject({ cellsWithoutStreet: 1, joined: { everyone: 7, age65: 2 } });
  });

  test("is counted apart where no street is near", () => {
    const { points, report } = spreadPeople(field, crossing, nowhere);
    expect(points.edge[0]).toBe(-1);
    expect(report).toMatchObject({ joined: { everyone: 0 }, unjoined: { everyone: 7, age65: 2 } });
  });
});

test("a point stays where it was counted, however many people it stands for", () => {
  const [lng, lat] = drawnPosition(50, 50);
  const town = counts([{ kind: "point", lng: lng!, lat: lat! }, { everyone: 1800 }]);
  const asked: number[][] = [];
  const { points, report } = spreadPeople(town, crossing, (...position) => {
    asked.push(position);
    return { edge: 0, offsetCm: 15_000, legCm: 5000 };
  });
  expect(asked).toEqual([[lng, lat]]);
  expect([points.lng[0], points.lat[0], points.legCm[0]]).toEqual([lng, lat, 5000]);
  expect([...points.people.everyone!]).toEqual([1800]);
  expect(report.cellsWithoutStreet).toBe(0);
});

test("a town without streets has every cell at its centre, counted apart, and asks for no street", () => {
  const town = counts([{ kind: "meshes", codes: ["53394611"] }, { everyone: 12 }]);
  const { points, report } = spreadPeople(town, null, () => {
    throw new Error("there is no street to ask for");
  });
  const [west, south, east, north] = meshBounds("53394611")!;
  expect(points.lng[0]).toBeCloseTo((west + east) / 2, 12);
  expect(points.lat[0]).toBeCloseTo((south + north) / 2, 12);
  expect(points.edge[0]).toBe(-1);
  expect(report.unjoined.everyone).toBe(12);
});

test("people of a mesh whose code cannot be read are told, not dropped in silence", () => {
  const town = counts([{ kind: "meshes", codes: ["5339"] }, { everyone: 12 }]);
  const { points, report } = spreadPeople(town, crossing, nowhere);
  expect(points.count).toBe(0);
  expect(report.unplaced.everyone).toBe(12);
});

test("meshes that are counted together share their people over the streets of both", () => {
  const [lng, lat] = drawnPosition(0, 0);
  const [west, south] = meshBounds(meshCodeAt(lng!, lat!, 11)!)!;
  const codes = [0, 1].map((i) => meshCodeAt(west + (i + 0.5) / 640, south + 0.0005, 11)!);
  const [, , eastEnd] = meshBounds(codes[1]!)!;
  const network = {
    ...ofClass(
      drawnNetwork(
        [
          [0, 0],
          [1, 0],
        ],
        [{ from: 0, to: 1, lengthCm: 28_000 }],
      ),
      "street",
    ),
    nodeLng: Float64Array.of(west, eastEnd),
    nodeLat: Float64Array.of(south + 0.0005, south + 0.0005),
  };
  const { points } = spreadPeople(
    counts([{ kind: "meshes", codes }, { everyone: 60 }]),
    network,
    nowhere,
  );
  expect([...points.people.everyone!]).toEqual([10, 10, 10, 10, 10, 10]);
});

test("over random cells and streets nobody is lost, and every point stands in its own cell", () => {
  const aPlace = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }));
  const aNetwork = fc
    .array(fc.tuple(aPlace, aPlace), { minLength: 1, maxLength: 8 })
    .map((streets) =>
      drawnNetwork(
        streets.flat(),
        streets.map((_, i) => ({ from: 2 * i, to: 2 * i + 1 })),
      ),
    );
  const aMesh = fc.tuple(aPlace, fc.constantFrom<9 | 10 | 11>(9, 10, 11)).map(([place, digits]) => {
    const [lng, lat] = drawnPosition(...place);
    return { kind: "meshes" as const, codes: [meshCodeAt(lng!, lat!, digits)!] };
  });
  const aCell = fc.tuple(aMesh, fc.oneof(nestedPeople, anyPeople));
  fc.assert(
    fc.property(aNetwork, fc.array(aCell, { maxLength: 6 }), (network, cells) => {
      const town = counts(...cells);
      const { points, report } = spreadPeople(town, network, nowhere);
      for (const peopleClass of PEOPLE_CLASSES) {
        const counted = cells.reduce((sum, [, people]) => sum + (people[peopleClass] ?? 0), 0);
        expect(total(points, peopleClass)).toBe(counted);
        expect(report.joined[peopleClass]! + report.unjoined[peopleClass]!).toBe(counted);
      }
      points.cell.forEach((cell, i) => {
        const [west, south, east, north] = meshBounds(cells[cell]![0].codes[0]!)!;
        expect(points.lng[i]).toBeGreaterThanOrEqual(west - 1e-9);
        expect(points.lng[i]).toBeLessThanOrEqual(east + 1e-9);
        expect(points.lat[i]).toBeGreaterThanOrEqual(south - 1e-9);
        expect(points.lat[i]).toBeLessThanOrEqual(north + 1e-9);
      });
    }),
  );
});
