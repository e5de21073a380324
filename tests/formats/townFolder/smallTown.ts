import type { WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import type { Town } from "../../../src/domain/town/town.ts";
import type { Zone } from "../../../src/domain/zones/zoneSet.ts";
import type { LayerFacts } from "../../../src/formats/townFolder/writeTown.ts";
import { networkFromLines } from "../../../src/domain/network/networkFromLines.ts";

/** A town with a street and two districts, one place in each, and every layer there is. */
export const SMALL_TOWN: Town = {
  manifest: {
    format: "engawa-town",
    version: 1,
    name: "縁側町",
    code: "999997",
    fictional: true,
    bounds: [139.49, 35.29, 139.52, 35.32],
    layers: [],
  },
  zoneSets: [
    {
      id: "school",
      name: "小学校区",
      kind: "elementarySchoolDistrict",
      zones: [squareZone("east", "東", 139.505), squareZone("west", "西", 139.49)],
    },
  ],
  people: {
    asOf: "2025-10-01",
    classes: ["everyone", "age65"],
    cells: [
      {
        id: "523974601",
        shape: { kind: "meshes", codes: ["523974601"] },
        people: { everyone: 40, age65: 12 },
      },
      {
        id: "523974602",
        shape: { kind: "meshes", codes: ["523974602", "523974604"] },
        people: { everyone: 9 },
      },
      {
        id: "本町",
        shape: { kind: "point", lng: 139.501, lat: 35.3005 },
        people: { everyone: 30, age65: 10 },
      },
      {
        id: "緑町",
        shape: {
          kind: "polygon",
          geometry: { type: "MultiPolygon", coordinates: [[square(139.508)]] },
        },
        people: { everyone: 0, age65: 0 },
      },
    ],
  },
  network: street(),
  places: [
    {
      id: "a",
      name: "東の縁側",
      kinds: ["engawa", "salon"],
      location: { lng: 139.509, lat: 35.3004, precision: "exact" },
      scheduleText: "毎月第2・4水曜\n10:00～",
      status: { state: "open" },
      extra: { 定員: "20" },
    },
    {
      id: "b",
      name: "西のサロン",
      kinds: ["salon"],
      location: null,
      status: { state: "suspended" },
    },
  ],
  candidates: [{ id: "c", name: "空き教室", lng: 139.5, lat: 35.3, venue: "小学校" }],
  basemap: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { kind: "placeName", name: "本町" },
        geometry: { type: "Point", coordinates: [139.5, 35.3] },
      },
    ],
  },
};

export const SMALL_TOWN_FACTS: readonly LayerFacts[] = [
  {
    ...facts("zones", "school.geojson"),
    name: "小学校区",
    zoneSetId: "school",
    zoneSetKind: "elementarySchoolDistrict",
  },
  { ...facts("people", "people.json"), asOf: "2025-10-01" },
  facts("network", "network.bin"),
  facts("places", "places.json"),
  facts("candidates", "candidates.json"),
  facts("basemap", "basemap.geojson"),
];

function facts(role: LayerFacts["role"], file: string): LayerFacts {
  return {
    role,
    name: role,
    file,
    licence: "CC0",
    attribution: "縁側町（架空）",
    processed: false,
    redistribution: "allowed",
  };
}

/** A square district, 0.015° wide unless told. */
export function squareZone(id: string, name: string, west: number, size = 0.015): Zone {
  return { id, name, geometry: { type: "MultiPolygon", coordinates: [[square(west, size)]] } };
}

function square(west: number, size = 0.002): [number, number][] {
  return [
    [west, 35.295],
    [west + size, 35.295],
    [west + size, 35.305],
    [west, 35.305],
    [west, 35.295],
  ];
}

function street(): WalkNetwork {
  const coordinates = [
    [139.49, 35.3],
    [139.5, 35.3003],
    [139.51, 35.3],
  ];
  const { value } = networkFromLines([
    {
      properties: { highway: "residential", name: "本通り" },
      geometry: { type: "LineString", coordinates },
    },
    {
      properties: { highway: "footway" },
      geometry: {
        type: "LineString",
        coordinates: [
          [139.5, 35.3003],
          [139.5, 35.303],
        ],
      },
    },
  ]);
  if (value === null) throw new Error("The street of the small town is a network.");
  return value;
}
