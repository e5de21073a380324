import { expect, test } from "vitest";
import { networkFromEdgeTable } from "#src/domain/network/networkFromEdgeTable.ts";
import { networkIslands } from "#src/domain/network/networkIslands.ts";
import { at, edgesAsText } from "./drawnStreets.ts";

const NODES = [
  { id: 1, position: at(0, 0) },
  { id: 2, position: at(100, 0) },
  { id: "c", position: at(100, 50) },
];
const STREET = { highway: "residential" };

test("edges join by node id and are measured where the table gives no length", () => {
  const { value, problems } = networkFromEdgeTable(NODES, [
    { from: 1, to: "2", tags: STREET },
    { from: 2, to: "c", tags: STREET, lengthM: 61.5 },
    { from: "c", to: 1, tags: { highway: "motorway" } },
  ]);
  expect(problems).toEqual([]);
  expect(edgesAsText(value!)).toEqual(["100 m street", "62 m street"]);
  expect(value!.edgeLengthCm).toContain(6150);
  expect(networkIslands(value!).islands).toHaveLength(1);
});

test("bends lengthen an edge; a loop is cut in two and keeps its stated length", () => {
  const { value } = networkFromEdgeTable(NODES, [
    { from: 1, to: 2, tags: STREET, bends: [at(0, 40), at(100, 40)] },
    { from: "c", to: "c", tags: STREET, bends: [at(130, 50), at(130, 80)], lengthM: 101 },
  ]);
  expect(edgesAsText(value!)).toContain("180 m street");
  const lengthsCm = [...value!.edgeLengthCm];
  expect(lengthsCm).toHaveLength(3);
  expect(lengthsCm.reduce((sum, cm) => sum + cm) - Math.max(...lengthsCm)).toBe(10_100);
});

test("rows that cannot be used come back with their number and column", () => {
  const { value, problems } = networkFromEdgeTable(
    [...NODES, { id: "lost", position: [Number.NaN, 0] }],
    [
      { from: 1, to: 9, tags: STREET },
      { from: "lost", to: 1, tags: STREET },
      { from: 1, to: 2, tags: STREET, lengthM: -3 },
      { from: 1, to: 2, tags: STREET, bends: [[Number.POSITIVE_INFINITY, 0]] },
      { from: 1, to: 2, tags: STREET },
    ],
  );
  expect(edgesAsText(value!)).toEqual(["100 m street"]);
  expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
    ["edgeRowInvalid", 1, "to"],
    ["edgeRowInvalid", 2, "from"],
    ["edgeRowInvalid", 3, "length"],
    ["edgeRowInvalid", 4, "geometry"],
  ]);
});

test("a table without a walkable edge is no network", () => {
  expect(networkFromEdgeTable(NODES, []).problems.map(({ code }) => code)).toEqual([
    "networkEmpty",
  ]);
});
