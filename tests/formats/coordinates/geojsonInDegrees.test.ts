import type { Geometry } from "geojson";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { geometryPositions } from "../../../src/domain/geo/geometryPositions.ts";
import { geojsonInDegrees } from "../../../src/formats/coordinates/geojsonInDegrees.ts";
import { readPeople } from "../../../src/formats/people/readPeople.ts";

const HERE = [
  [139.5, 35.3],
  [139.6, 35.3],
  [139.6, 35.4],
  [139.5, 35.3],
];
const PLANE_9 = "+proj=tmerc +lat_0=36 +lon_0=139.8333333333333 +k=0.9999 +ellps=GRS80 +units=m";
const METRES = HERE.map((position) => proj4("WGS84", PLANE_9, position));
const DECLARED = { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::6677" } } };

function bytesOf(geometries: readonly Geometry[], more: object = {}, properties = {}): Uint8Array {
  const features = geometries.map((geometry) => ({ type: "Feature", properties, geometry }));
  return new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", ...more, features }));
}

test("every kind of geometry is converted", () => {
  const geometries: Geometry[] = [
    { type: "Point", coordinates: METRES[0]! },
    { type: "MultiPoint", coordinates: METRES },
    { type: "LineString", coordinates: METRES },
    { type: "MultiLineString", coordinates: [METRES] },
    { type: "Polygon", coordinates: [METRES] },
    { type: "MultiPolygon", coordinates: [[METRES]] },
  ];
  const { value, problems } = geojsonInDegrees(bytesOf(geometries, DECLARED), "a.geojson");
  expect(problems.map(({ code }) => code)).toEqual(["coordinatesConverted"]);
  expect(value?.map(({ geometry }) => geometry?.type)).toEqual(geometries.map(({ type }) => type));
  for (const { geometry } of value!) {
    for (const [i, [lng, lat]] of geometryPositions(geometry!).entries()) {
      expect(lng).toBeCloseTo(HERE[i]![0]!, 7);
      expect(lat).toBeCloseTo(HERE[i]![1]!, 7);
    }
  }
});

test("lines the wrong way round are turned, once for the file", () => {
  const turned: Geometry = {
    type: "LineString",
    coordinates: HERE.map(([lng, lat]) => [lat!, lng!]),
  };
  const { value, problems } = geojsonInDegrees(bytesOf([turned, turned]), "a.geojson");
  expect(problems.map(({ code }) => code)).toEqual(["coordinatesSwapped"]);
  expect(value?.[1]?.geometry).toEqual({ type: "LineString", coordinates: HERE });
});

test("0,0 stays 0,0 and says nothing of the system", () => {
  const zero: Geometry = { type: "Point", coordinates: [0, 0] };
  const there: Geometry = { type: "Point", coordinates: METRES[0]! };
  const { value } = geojsonInDegrees(bytesOf([zero, zero, there], DECLARED), "a.geojson");
  expect(value?.[0]?.geometry).toEqual(zero);
  expect(geojsonInDegrees(bytesOf([zero]), "a.geojson").problems).toEqual([]);
});

test("people in metres of a declared plane are counted where they live; of an unknown one, not", async () => {
  const area: Geometry = { type: "Polygon", coordinates: [METRES] };
  const file = { file: "people.geojson", asOf: "2020" };
  const declared = await readPeople(bytesOf([area], DECLARED, { population: 5 }), file);
  expect(declared.problems.map(({ code }) => code)).toEqual(["coordinatesConverted"]);
  const { shape } = declared.value!.cells[0]!;
  const [lng] = shape.kind === "polygon" ? shape.geometry.coordinates[0]![0]![0]! : [];
  expect(lng).toBeCloseTo(139.5, 7);
  const bare = await readPeople(bytesOf([area], {}, { population: 5 }), file);
  expect(bare.value).toBeNull();
  expect(bare.problems.map(({ code }) => code)).toEqual(["coordinatesProjected"]);
});
