import type { Position } from "geojson";
import { expect, test } from "vitest";
import type { Zone } from "../../../src/domain/zones/zoneSet.ts";
import { zoneBorders } from "../../../src/map/zones/zoneBorders.ts";

function square(name: string, west: number, south: number): Zone {
  const ring: Position[] = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
  return { id: name, name, geometry: { type: "MultiPolygon", coordinates: [[ring]] } };
}

/** Stretches as text, without direction. */
function stretches(lines: readonly (readonly Position[])[]): string[] {
  return lines.flatMap((line) =>
    line.slice(1).map((to, index) => [line[index]!.join(), to.join()].sort().join(" – ")),
  );
}

test("a border between two zones is there once", () => {
  const { coordinates } = zoneBorders([square("西", 0, 0), square("東", 1, 0)]).geometry;
  const drawn = stretches(coordinates);
  expect(drawn).toHaveLength(7);
  expect(new Set(drawn).size).toBe(7);
});

test("a line runs on until three borders meet", () => {
  const { coordinates } = zoneBorders([square("西", 0, 0), square("東", 1, 0)]).geometry;
  expect(coordinates.map((line) => line.length).sort((a, b) => a - b)).toEqual([2, 4, 4]);
});

test("a zone without neighbours is one closed line", () => {
  const { coordinates } = zoneBorders([square("島", 5, 5)]).geometry;
  expect(coordinates).toHaveLength(1);
  expect(coordinates[0]).toHaveLength(5);
  expect(coordinates[0]?.[0]).toEqual(coordinates[0]?.at(-1));
});

test("no zones, no lines", () => {
  expect(zoneBorders([]).geometry.coordinates).toEqual([]);
});
