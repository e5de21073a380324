import { expect, test } from "vitest";
import type { Bounds } from "#src/domain/geo/lngLat.ts";
import { networkFromOsm } from "#src/domain/network/networkFromOsm.ts";
import type { Basemap, BasemapKind } from "#src/domain/town/basemap.ts";
import { streetPictureOf } from "#src/domain/town/streetPictureOf.ts";
import { at, drawnStreets } from "../network/drawnStreets.ts";

/** The 200 m around the corner of the town. */
const BOX: Bounds = [...at(-100, -100), ...at(100, 100)];

const CORNERS = {
  w: [-300, 0],
  e: [300, 0],
  s: [0, -50],
  n: [0, 50],
  f: [400, 400],
  g: [500, 400],
} as const;

const { value: NETWORK } = networkFromOsm(
  drawnStreets(CORNERS, [
    ["s n", { highway: "footway" }],
    ["w e", { highway: "primary", bridge: "yes" }],
    ["f g", { highway: "residential" }],
  ]),
);

test("shows the streets that reach into the box, broad before narrow, bridges among them", () => {
  const { streets, bounds } = streetPictureOf(NETWORK, null, BOX);
  expect(bounds).toBe(BOX);
  expect(streets.map(({ streetClass, isBridge }) => [streetClass, isBridge])).toEqual([
    ["majorRoad", true],
    ["footpath", false],
  ]);
  const [lng] = streets[0]!.path[0]!;
  expect(Math.abs(lng - at(0, 0)[0])).toBeGreaterThan(0.003);
});

test("leaves out ways across a square: they are for walking, not for drawing", () => {
  const square = { a: [-50, -50], b: [50, -50], c: [50, 50], d: [-50, 50] } as const;
  const { value: network } = networkFromOsm(
    drawnStreets({ ...square, x: [-90, -90], y: [90, 90] }, [
      ["a b c d a", { highway: "pedestrian", area: "yes" }],
      ["x a", { highway: "residential" }],
      ["c y", { highway: "residential" }],
    ]),
  );
  const { streets } = streetPictureOf(network, null, BOX);
  const lengths = streets.map(({ path }) => Math.abs(path.at(-1)![0] - path[0]![0]));
  expect(network!.edgeFrom.length).toBeGreaterThan(streets.length);
  expect(Math.max(...lengths)).toBeLessThan(0.00111);
});

test("cuts areas around the box, with their holes, and draws hills under parks", () => {
  const basemap = drawn(
    ["park", ring(-20, 20)],
    ["hill", ring(-5_000, 5_000), ring(-10, 10), ring(2_000, 3_000)],
    ["water", ring(2_000, 3_000)],
  );
  const { areas } = streetPictureOf(null, basemap, BOX);
  expect(areas.map(({ kind, rings }) => [kind, rings.length])).toEqual([
    ["hill", 2],
    ["park", 1],
  ]);
  const [westmost] = at(-210, 0);
  for (const [lng] of areas[0]!.rings[0]!) expect(lng).toBeGreaterThan(westmost);
});

test("gives lines, and the names of points in the box", () => {
  const [inside, outside] = [at(10, 10), at(900, 900)];
  const line = [at(-500, 20), at(500, 20)].map((each) => [...each]);
  const basemap: Basemap = {
    type: "FeatureCollection",
    features: [
      point("station", inside, "縁側駅"),
      point("landmark", inside),
      point("landmark", outside, "遠い学校"),
      {
        type: "Feature",
        properties: { kind: "railway" },
        geometry: { type: "MultiLineString", coordinates: [line] },
      },
    ],
  };
  const { names, lines } = streetPictureOf(null, basemap, BOX);
  expect(names).toEqual([{ kind: "station", name: "縁側駅", at: inside }]);
  expect(lines).toEqual([{ kind: "railway", path: line }]);
});

test("is empty in a town that has neither streets nor a base map", () => {
  const nothing = { areas: [], lines: [], streets: [], names: [] };
  expect(streetPictureOf(null, null, BOX)).toEqual({ bounds: BOX, ...nothing });
});

function ring(fromM: number, toM: number): number[][] {
  const corners = [at(fromM, fromM), at(toM, fromM), at(toM, toM), at(fromM, toM)];
  return [...corners, corners[0]!].map((each) => [...each]);
}

function drawn(...areas: [kind: BasemapKind, ...rings: number[][][]][]): Basemap {
  return {
    type: "FeatureCollection",
    features: areas.map(([kind, ...coordinates]) => ({
      type: "Feature",
      properties: { kind },
      geometry: { type: "Polygon", coordinates },
    })),
  };
}

function point(kind: BasemapKind, [lng, lat]: readonly [number, number], name?: string) {
  return {
    type: "Feature" as const,
    properties: { kind, ...(name === undefined ? {} : { name }) },
    geometry: { type: "Point" as const, coordinates: [lng, lat] },
  };
}
