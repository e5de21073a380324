import proj4 from "proj4";
import { expect, test } from "vitest";
import type { ZoneSet } from "../../../src/domain/zones/zoneSet.ts";
import { toDegrees } from "../../../src/formats/coordinates/toDegrees.ts";
import { collection, FILE, NEXT_SQUARE, polygon, read, SQUARE, told } from "./zoneFiles.ts";

const PLANE_9 = "+proj=tmerc +lat_0=36 +lon_0=139.8333333333333 +k=0.9999 +ellps=GRS80 +units=m";

function plane9(position: number[]): number[] {
  return proj4("WGS84", PLANE_9, position);
}

/** A file of one square, its positions written some other way. */
function moved(convert: (position: number[]) => number[], crs?: unknown): object {
  return collection(
    [[{ name: "a" }, polygon(SQUARE.map(convert))]],
    crs === undefined ? {} : { crs },
  );
}

function named(name: string): object {
  return { type: "name", properties: { name } };
}

/** The most that a corner of the zone is away from the square's, in degrees. */
function cornersApart(value: ZoneSet | null): number {
  const ring = value!.zones[0]!.geometry.coordinates[0]![0]!;
  return Math.max(
    ...ring.map((position, i) =>
      Math.max(...position.map((degrees, axis) => Math.abs(degrees - SQUARE[i]![axis]!))),
    ),
  );
}

test.each(["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::6668"])(
  "coordinates declared as %s are degrees",
  (name) => {
    const { value, problems } = read(moved((position) => position, named(name)));
    expect(cornersApart(value)).toBeLessThan(1e-7);
    expect(problems).toEqual([]);
  },
);

test("coordinates the wrong way round are turned, with a warning", () => {
  const { value, problems } = read(moved(([lng, lat]) => [lat!, lng!]));
  expect(told(problems)).toEqual(["coordinatesSwapped"]);
  expect(value!.zones[0]!.geometry.coordinates[0]).toHaveLength(1);
  const corners = value!.zones[0]!.geometry.coordinates.flat(2).map(String);
  expect(new Set(corners)).toEqual(new Set(SQUARE.map(String)));
});

test.each(["EPSG:6677", "urn:ogc:def:crs:EPSG::6677", "urn:ogc:def:crs:EPSG::2451"])(
  "coordinates declared as %s are converted, with a warning",
  (name) => {
    const { value, problems } = read(moved(plane9, named(name)), { toDegrees });
    expect(cornersApart(value)).toBeLessThan(1e-7);
    expect(told(problems)).toEqual(["coordinatesConverted"]);
  },
);

test("coordinates in web Mercator are known without being declared", () => {
  const { value, problems } = read(
    moved((position) => proj4("WGS84", "EPSG:3857", position)),
    { toDegrees },
  );
  expect(cornersApart(value)).toBeLessThan(1e-7);
  expect(problems).toMatchObject([
    { code: "coordinatesConverted", severity: "warning", params: { found: "EPSG:3857" } },
  ]);
});

test("coordinates declared in Tokyo datum are moved to the north-west", () => {
  const { value } = read(
    moved((position) => position, named("EPSG:4301")),
    { toDegrees },
  );
  const [lng, lat] = value!.zones[0]!.geometry.coordinates[0]![0]![0]!;
  expect(lng! - SQUARE[0]![0]!).toBeCloseTo(-0.0032, 3);
  expect(lat! - SQUARE[0]![1]!).toBeCloseTo(0.0032, 3);
});

test("coordinates in metres of a plane that nobody names are refused, saying what was found", () => {
  const { value, problems } = read(moved(plane9), { toDegrees });
  expect(value).toBeNull();
  expect(problems).toMatchObject([{ code: "coordinatesProjected", severity: "error", file: FILE }]);
  expect(problems[0]!.params!.found).toMatch(/^-1\d{4}\.\d+, -4\d{4}\.\d+$/);
});

test("coordinates in a plane are refused where nothing can convert them", () => {
  const { value, problems } = read(moved(plane9, named("EPSG:6677")));
  expect(value).toBeNull();
  expect(problems[0]).toMatchObject({
    code: "coordinatesProjected",
    params: { found: "EPSG:6677" },
  });
});

test("coordinates that are degrees in Japan are believed more than the plane declared", () => {
  const { value } = read(
    moved((position) => position, named("EPSG:6677")),
    { toDegrees },
  );
  expect(cornersApart(value)).toBeLessThan(1e-7);
});

test("coordinates outside Japan are used, with a warning", () => {
  const { value, problems } = read(moved(([lng, lat]) => [lng! - 190, lat! - 65]));
  expect(value!.zones).toHaveLength(1);
  expect(told(problems)).toEqual(["zonesOutsideJapan"]);
});

test("coordinates of one feature that no degrees can be cost only that feature", () => {
  const { value, problems } = read(
    collection([
      [{ name: "a" }, polygon(SQUARE)],
      [{ name: "b" }, polygon([...NEXT_SQUARE.slice(0, 3), [1390, 35]])],
    ]),
  );
  expect(value!.zones.map(({ name }) => name)).toEqual(["a"]);
  expect(told(problems)).toEqual(["coordinatesOutsideWorld 2"]);
});
