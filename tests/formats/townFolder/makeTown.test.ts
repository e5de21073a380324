import { describe, expect, test } from "vitest";
import { makeTown } from "../../../src/formats/townFolder/makeTown.ts";

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Features as `[type, coordinates, properties]`. */
function geojson(
  ...features: (readonly [type: string, coordinates: unknown, properties?: object])[]
) {
  return bytesOf({
    type: "FeatureCollection",
    features: features.map(([type, coordinates, properties = {}]) => ({
      type: "Feature",
      properties,
      geometry: { type, coordinates },
    })),
  });
}

const LAT = 35.3;
/** A square town from 139.5 to 139.52; at this latitude 1,500 m are 0.0165° of longitude. */
const ZONES = geojson([
  "Polygon",
  [
    [
      [139.5, 35.29],
      [139.52, 35.29],
      [139.52, 35.31],
      [139.5, 35.31],
      [139.5, 35.29],
    ],
  ],
  { name: "本町" },
]);

/** A street eastward through these longitudes. */
function street(...lngs: number[]): readonly [string, [number, number][], object] {
  return ["LineString", lngs.map((lng) => [lng, LAT]), { highway: "residential" }];
}

/** Three streets in a row: one in the town, one that leaves its surroundings, one beyond them. */
const STREETS = geojson(street(139.5, 139.53), street(139.53, 139.54), street(139.54, 139.55));
const BASEMAP = geojson(
  ["Point", [139.51, LAT], { kind: "placeName", name: "本町" }],
  ["Point", [139.535, LAT], { kind: "placeName", name: "となり町" }],
  ["Point", [139.54, LAT], { kind: "placeName", name: "遠い町" }],
);

const RECIPE = {
  name: "縁側町",
  places: [],
  credits: { all: "縁側町（CC BY 4.0）" },
  streets: { name: "streets.geojson", bytes: STREETS },
  basemap: { name: "basemap.geojson", bytes: BASEMAP },
};

describe("streets and base map of a town with zones", () => {
  test("streets wholly more than 1,500 m from its bounds are left out, and said in kilometres", async () => {
    const zones = { name: "zones.geojson", bytes: ZONES };
    const { value, problems } = await makeTown({ ...RECIPE, zones });
    expect(value?.town.network?.edgeFrom).toHaveLength(2);
    expect(Math.max(...value!.town.network!.nodeLng)).toBe(139.54);
    expect(problems).toEqual([
      {
        code: "streetsOutsideTown",
        severity: "note",
        file: "streets.geojson",
        params: { found: "0.9", kept: "3.6" },
      },
    ]);
  });

  test("so is what the base map draws there", async () => {
    const zones = { name: "zones.geojson", bytes: ZONES };
    const { value } = await makeTown({ ...RECIPE, zones });
    expect(value?.town.basemap?.features.map(({ properties }) => properties.name)).toEqual([
      "本町",
      "となり町",
    ]);
  });

  test("a boundary tells where the town is, before the zones do", async () => {
    const boundary = { name: "boundary.geojson", bytes: ZONES };
    const east = geojson([
      "Polygon",
      [
        [
          [139.6, 35.29],
          [139.62, 35.29],
          [139.62, 35.31],
          [139.6, 35.29],
        ],
      ],
      { name: "東町" },
    ]);
    const zones = { name: "zones.geojson", bytes: east };
    const { value } = await makeTown({ ...RECIPE, zones, boundary });
    expect(value?.town.network?.edgeFrom).toHaveLength(2);
  });
});

test("without zones or a boundary nothing is left out, and nobody stands on the edge of the town", async () => {
  const { value, problems } = await makeTown(RECIPE);
  expect(problems).toEqual([]);
  expect(value?.town.network?.edgeFrom).toHaveLength(3);
  expect(value?.town.basemap?.features).toHaveLength(3);
  const [west, south, east, north] = value!.town.manifest.bounds;
  expect(west).toBeLessThan(139.4995);
  expect(east).toBeGreaterThan(139.5505);
  expect(south).toBeLessThan(LAT);
  expect(north).toBeGreaterThan(LAT);
});

test("candidate sites come into the town, with their credit", async () => {
  const text = "名称,種別,緯度,経度\n旧北小学校,空き教室,35.3,139.51\n";
  const candidates = { name: "sites.csv", bytes: new TextEncoder().encode(text) };
  const { value } = await makeTown({ ...RECIPE, candidates });
  expect(value?.town.candidates).toEqual([
    { id: "row-2", name: "旧北小学校", lng: 139.51, lat: 35.3, venue: "空き教室" },
  ]);
  expect(value?.layerFacts.find(({ role }) => role === "candidates")).toMatchObject({
    file: "candidates.json",
    attribution: "縁側町（CC BY 4.0）",
    redistribution: "allowed",
  });
});
