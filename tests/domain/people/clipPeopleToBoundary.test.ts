import * as fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import type { MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import { multiPolygonAreaM2 } from "../../../src/domain/geo/multiPolygonAreaM2.ts";
import { clipPeopleToBoundary } from "../../../src/domain/people/clipPeopleToBoundary.ts";
import type { PeopleCounts, PeopleShape } from "../../../src/domain/people/peopleCell.ts";
import { readZones } from "../../../src/formats/zones/readZones.ts";
import { area, boxRing, drawnPosition } from "../geo/drawnAreas.ts";

function counts(...cells: (readonly [PeopleShape, number])[]): PeopleCounts {
  return {
    asOf: "2020-10-01",
    classes: ["everyone"],
    cells: cells.map(([shape, everyone], i) => ({ id: String(i), shape, people: { everyone } })),
  };
}

function boxCell(west: number, south: number, east: number, north: number): PeopleShape {
  return { kind: "polygon", geometry: area([boxRing(west, south, east, north)]) };
}

const TOWN = area([boxRing(0, 0, 1000, 1000)]);

describe("cells at a town's boundary", () => {
  const [lng, lat] = drawnPosition(500, 500);
  const within = boxCell(100, 100, 200, 200);
  const across = boxCell(900, 0, 1100, 100);
  const outside = boxCell(2000, 0, 2100, 100);
  const clipped = clipPeopleToBoundary(
    counts([within, 40], [across, 32], [outside, 50], [{ kind: "point", lng: lng!, lat: lat! }, 6]),
    [TOWN],
  );

  test("keep all their people within, a share across, none outside", () => {
    expect(clipped.counts.cells.map(({ id, people }) => [id, people.everyone])).toEqual([
      ["0", 40],
      ["1", 16],
      ["3", 6],
    ]);
  });

  test("stay as they are within and become the part inside across", () => {
    expect(clipped.counts.cells[0]!.shape).toBe(within);
    const { shape } = clipped.counts.cells[1]!;
    const areaM2 = shape.kind === "polygon" ? multiPolygonAreaM2(shape.geometry) : 0;
    expect(areaM2 / 10_000).toBeCloseTo(1, 2);
  });

  test("and what was dropped is told", () => {
    expect(clipped).toMatchObject({
      cellsOutside: 1,
      cellsCut: 1,
      peopleOutside: { everyone: 66 },
    });
  });
});

test("a boundary of zones that overlap counts the people in the overlap once", () => {
  const zones = [area([boxRing(0, 0, 600, 1000)]), area([boxRing(400, 0, 1000, 1000)])];
  const cell = boxCell(300, 900, 700, 1100);
  const { counts: kept } = clipPeopleToBoundary(counts([cell, 200]), zones);
  expect(kept.cells[0]!.people.everyone).toBe(100);
});

test("cells that tile the plane give the town its area's worth of people, to one person", () => {
  const corner = fc.double({ min: 50, max: 750, noNaN: true });
  fc.assert(
    fc.property(corner, corner, fc.integer({ min: 1, max: 90 }), (x, y, each) => {
      const town = area([boxRing(x, y, x + 130, y + 170)]);
      const cells = Array.from({ length: 100 }, (_, i) => {
        const west = (i % 10) * 100;
        const south = Math.floor(i / 10) * 100;
        return [boxCell(west, south, west + 100, south + 100), each] as const;
      });
      const { counts: kept } = clipPeopleToBoundary(counts(...cells), [town]);
      const sum = kept.cells.reduce((total, { people }) => total + people.everyone!, 0);
      expect(Math.abs(sum - (each * 130 * 170) / 10_000)).toBeLessThan(1);
    }),
    { numRuns: 30 },
  );
});

const URAYASU = "../shared/data/urayasu";
const hasData = existsSync(URAYASU);
if (!hasData) console.info(`${URAYASU} is not there: the real town is not tried.`);

describe.skipIf(!hasData)("浦安市, 500 m meshes of its bounding box", () => {
  const rows = hasData
    ? readFileSync(`${URAYASU}/population/mesh500m_2015_urayasu_bbox.csv`, "utf8").trim()
    : "";
  const cells = rows
    .split(/\r?\n/)
    .slice(1)
    .map((row): readonly [PeopleShape, number] => {
      const columns = row.split(",");
      return [{ kind: "meshes", codes: [columns[0]!] }, Number(columns[5])];
    });
  const zonesOf = (file: string): MultiPolygon[] =>
    readZones(readFileSync(`${URAYASU}/areas/${file}`), { file }).value!.zones.map(
      ({ geometry }) => geometry,
    );

  test.each([
    ["12227_boundary_N03.json", 164_733],
    ["towns_2020.geojson", 163_677],
  ])("keep by %s the people that exact areas give: %i", (file, people) => {
    const clipped = clipPeopleToBoundary(counts(...cells), zonesOf(file));
    const kept = clipped.counts.cells.reduce((sum, cell) => sum + cell.people.everyone!, 0);
    expect(kept).toBe(people);
    const all = cells.reduce((sum, [, count]) => sum + count, 0);
    expect(clipped.peopleOutside.everyone).toBe(all - people);
    expect(clipped.cellsOutside + clipped.counts.cells.length).toBe(98);
  });
});
