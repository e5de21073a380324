import { VectorTile } from "@mapbox/vector-tile";
import type { Position } from "geojson";
import { PbfReader } from "pbf";
import { expect, test } from "vitest";
import type { WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import type { Basemap, BasemapKind } from "../../../src/domain/town/basemap.ts";
import { townTiles } from "../../../src/formats/tiles/townTiles.ts";
import { drawnNetwork } from "./drawnNetwork.ts";

const NETWORK = drawnNetwork({ a: [0, 0], b: [200, 0], c: [200, 150] }, [
  { between: "ab", class: "majorRoad", name: "県道", flags: ["bridge"] },
  { between: "bc", class: "footpath" },
]);

const BASEMAP: Basemap = {
  type: "FeatureCollection",
  features: [
    area("water", "縁側川", 0, 0),
    area("park", "中央公園", 300, 0),
    area("building", "市役所", 400, 0),
    line("riverLine", "縁側川", [at(0, 0), at(0, 200)]),
    line("railway", "縁側線", [at(-500, 30), at(500, 30)]),
    {
      type: "Feature",
      properties: { kind: "station", name: "縁側駅" },
      geometry: { type: "Point", coordinates: at(0, 20) },
    },
  ],
};

test("a near tile holds every street with what it is", () => {
  const { street } = layersAt(15, NETWORK, null);
  expect(street).toEqual([
    { class: "majorRoad", bridge: true, name: "県道" },
    { class: "footpath" },
  ]);
});

test("a far tile leaves the small streets out", () => {
  expect(layersAt(10, NETWORK, null)["street"]).toEqual([
    { class: "majorRoad", bridge: true, name: "県道" },
  ]);
  expect(layersAt(7, NETWORK, null)).toEqual({});
});

test("areas, lines and names stand in layers of their own; buildings only where they can be seen", () => {
  const near = layersAt(15, null, BASEMAP);
  expect(near["area"]?.map(kindOf)).toEqual(["water", "park", "building"]);
  expect(near["line"]?.map(kindOf)).toEqual(["riverLine", "railway"]);
  expect(layersAt(13, null, BASEMAP)["area"]?.map(kindOf)).toEqual(["water", "park"]);
});

test("a name stands once: water that has a river line gives its name to it", () => {
  const names = layersAt(15, null, BASEMAP)["label"]?.map(({ name }) => name);
  expect(names).toEqual(["中央公園", "縁側駅"]);
});

test("a station knows how its railway runs, and a label where it may break", () => {
  const station = layersAt(15, null, BASEMAP)["label"]?.find(
    (label) => kindOf(label) === "station",
  );
  expect(station?.["angle"]).toBeCloseTo(0, 6);
  expect(String(station?.["label"]).replaceAll("\u200b", "")).toBe("縁側駅");
});

test("the name of a small area waits until the area is wide enough for it", () => {
  const labels = layersAt(15, null, BASEMAP)["label"] ?? [];
  expect(labels.find((label) => kindOf(label) === "park")?.["fromZoom"]).toBeGreaterThan(15);
  expect(labels.find((label) => kindOf(label) === "station")?.["fromZoom"]).toBe(0);
});

test("a tile where the town has nothing is empty", () => {
  expect(townTiles(NETWORK, BASEMAP).tile(15, 0, 0).byteLength).toBe(0);
  expect(townTiles(null, null).tile(0, 0, 0).byteLength).toBe(0);
});

type Properties = Readonly<Record<string, unknown>>;

/** The features' properties by layer, in the tile that holds the drawn town. */
function layersAt(
  z: number,
  network: WalkNetwork | null,
  basemap: Basemap | null,
): Record<string, Properties[]> {
  const [x, y] = tileAt(139.5005, 35.3005, z);
  const bytes = townTiles(network, basemap).tile(z, x, y);
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, index) => ({ ...layer.feature(index).properties })),
    ]),
  );
}

function tileAt(lng: number, lat: number, z: number): [x: number, y: number] {
  const radians = (lat * Math.PI) / 180;
  const down = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return [Math.floor(((lng + 180) / 360) * 2 ** z), Math.floor(down * 2 ** z)];
}

function kindOf(properties: Properties): unknown {
  return properties["kind"];
}

function at(eastM: number, northM: number): Position {
  return [139.5 + eastM / 90_900, 35.3 + northM / 110_950];
}

function area(
  kind: BasemapKind,
  name: string,
  eastM: number,
  northM: number,
): Basemap["features"][number] {
  const [west, south] = [eastM, northM];
  const ring = [
    at(west, south),
    at(west + 50, south),
    at(west + 50, south + 50),
    at(west, south + 50),
    at(west, south),
  ];
  return {
    type: "Feature",
    properties: { kind, name },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

function line(
  kind: BasemapKind,
  name: string,
  coordinates: Position[],
): Basemap["features"][number] {
  return {
    type: "Feature",
    properties: { kind, name },
    geometry: { type: "LineString", coordinates },
  };
}
