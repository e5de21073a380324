import type { Feature, LineString } from "geojson";
import { expect, test } from "vitest";
import { networkFromLines } from "#src/domain/network/networkFromLines.ts";
import { networkIslands } from "#src/domain/network/networkIslands.ts";
import { at, edgesAsText } from "./drawnStreets.ts";

function line(
  corners: readonly (readonly [number, number])[],
  properties: Record<string, unknown> | null = null,
): Feature<LineString> {
  const coordinates = corners.map(([x, y]) => [...at(x, y)]);
  return { type: "Feature", properties, geometry: { type: "LineString", coordinates } };
}

test("lines without properties are streets and join where they share a vertex", () => {
  const { value, problems } = networkFromLines([
    line([
      [-100, 0],
      [0, 0],
      [100, 0],
    ]),
    line([
      [0, 0],
      [0, 50],
    ]),
  ]);
  expect(problems).toEqual([]);
  expect(edgesAsText(value!)).toEqual(["100 m street", "100 m street", "50 m street"]);
});

test("lines that cross without a common vertex do not join", () => {
  const { value } = networkFromLines([
    line([
      [-100, 0],
      [100, 0],
    ]),
    line([
      [0, -50],
      [0, 50],
    ]),
  ]);
  expect(networkIslands(value!).islands).toHaveLength(2);
});

test("properties go through the rules for tags, whatever their type", () => {
  const { value } = networkFromLines([
    line(
      [
        [0, 0],
        [10, 0],
      ],
      { highway: "motorway" },
    ),
    line(
      [
        [0, 0],
        [20, 0],
      ],
      { highway: "footway", bridge: true, name: "汽車道", lanes: 2 },
    ),
    line(
      [
        [0, 0],
        [30, 0],
      ],
      { highway: null, foot: "no" },
    ),
    line(
      [
        [0, 0],
        [40, 0],
      ],
      { highway: "residential", other_tags: '"tunnel"=>"yes","oneway:foot"=>"yes"' },
    ),
  ]);
  expect(edgesAsText(value!)).toEqual(["20 m footpath bridge 汽車道", "40 m street tunnel oneWay"]);
});

test("every part of a MultiLineString is a street", () => {
  const coordinates = [
    [at(0, 0), at(10, 0)],
    [at(0, 0), at(0, 20)],
  ].map((part) => part.map((p) => [...p]));
  const { value } = networkFromLines([
    { properties: {}, geometry: { type: "MultiLineString", coordinates } },
  ]);
  expect(edgesAsText(value!)).toEqual(["10 m street", "20 m street"]);
});

test("what is not a line is named by its row, the rest is used", () => {
  const point: Feature = {
    type: "Feature",
    properties: {},
    geometry: { type: "Point", coordinates: [137.5, 34.7] },
  };
  const empty: Feature<null> = { type: "Feature", properties: {}, geometry: null };
  const { value, problems } = networkFromLines([
    line([
      [0, 0],
      [10, 0],
    ]),
    point,
    empty,
  ]);
  expect(edgesAsText(value!)).toEqual(["10 m street"]);
  expect(problems.map(({ code, row, params }) => [code, row, params!["found"]])).toEqual([
    ["streetNotALine", 2, "Point"],
    ["streetNotALine", 3, "null"],
  ]);
});

test("a vertex that is no number costs its line, not the others", () => {
  const broken = line([
    [0, 0],
    [10, 0],
  ]);
  broken.geometry.coordinates[1] = [Number.NaN, 34.7];
  const { value, problems } = networkFromLines([
    broken,
    line([
      [0, 0],
      [20, 0],
    ]),
  ]);
  expect(edgesAsText(value!)).toEqual(["20 m street"]);
  expect(problems.map(({ code }) => code)).toEqual(["streetUnplaced"]);
});

test("no line, no network", () => {
  expect(networkFromLines([]).problems.map(({ code }) => code)).toEqual(["networkEmpty"]);
});
