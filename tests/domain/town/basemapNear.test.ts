import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import type { Basemap } from "#src/domain/town/basemap.ts";
import { basemapNear } from "#src/domain/town/basemapNear.ts";

const BOX = [139, 35, 140, 36] as const;

function drawn(...geometries: Geometry[]): Basemap {
  return {
    type: "FeatureCollection",
    features: geometries.map((geometry) => ({
      type: "Feature",
      properties: { kind: "water" },
      geometry,
    })),
  };
}

const INSIDE: Geometry = { type: "Point", coordinates: [139.5, 35.5] };
const ACROSS: Geometry = {
  type: "LineString",
  coordinates: [
    [138, 35.5],
    [141, 35.5],
  ],
};
const AROUND: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [130, 30],
      [150, 30],
      [150, 40],
      [130, 30],
    ],
  ],
};
const WEST: Geometry = {
  type: "MultiLineString",
  coordinates: [
    [
      [138, 34],
      [138.9, 37],
    ],
  ],
};
const NORTH: Geometry = {
  type: "GeometryCollection",
  geometries: [{ type: "Point", coordinates: [139.5, 36.1] }],
};

test("keeps what lies in the box, crosses it or surrounds it", () => {
  const kept = basemapNear(drawn(INSIDE, WEST, ACROSS, NORTH, AROUND), BOX);
  expect(kept?.features.map(({ geometry }) => geometry)).toEqual([INSIDE, ACROSS, AROUND]);
});

test("a base map of another place is none", () => {
  expect(basemapNear(drawn(WEST, NORTH), BOX)).toBeNull();
});
