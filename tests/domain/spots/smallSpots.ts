import type { MultiPolygon } from "geojson";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import type { SpotSources } from "../../../src/domain/spots/spotIndex.ts";
import type { Basemap, BasemapKind } from "../../../src/domain/town/basemap.ts";
import { tableOfLines } from "../addresses/smallAddresses.ts";
import { somePlace } from "../find/smallPlaces.ts";

/** A town of a few streets, seen from all its sources. */
export const SMALL_TOWN: SpotSources = {
  addresses: tableOfLines([
    ["静岡県 縁側市 西町1丁目 -", 137.9, 34.5],
    ["静岡県 縁側市 西町2丁目 -", 137.91, 34.5],
    ["静岡県 縁側市 西町2丁目 - *3-1", 137.9105, 34.5005],
    ["静岡県 縁側市 栄町2丁目 -", 137.92, 34.5],
    ["静岡県 縁側市 桜ヶ丘 -", 137.93, 34.5],
    ["静岡県 縁側市 北條 -", 137.94, 34.5],
  ]),
  zoneSets: [
    {
      id: "elementary",
      name: "小学校区",
      kind: "elementarySchoolDistrict",
      zones: [
        { id: "e1", name: "西町", geometry: square(137.89, 34.49) },
        { id: "e2", name: "湊", geometry: square(137.95, 34.49) },
        { id: "e3", name: "山の手小学校", geometry: square(137.97, 34.49) },
      ],
    },
  ],
  basemap: points(
    ["station", "縁側駅", [137.905, 34.505]],
    ["landmark", "西町小学校", [137.901, 34.501]],
    ["landmark", "縁側市役所", [137.902, 34.502]],
    ["placeName", "西町1丁目", [137.9, 34.5]],
    ["placeName", "湊", [137.955, 34.495]],
    ["peak", "縁側山", [137.99, 34.51]],
  ),
  candidates: [{ id: "c1", name: "山の手小学校 空き教室", lng: 137.971, lat: 34.492 }],
  places: [
    somePlace("西町お茶のみ会", { kana: "にしまちおちゃのみかい" }),
    somePlace("縁側 とみや", { kana: "えんがわ とみや", address: "〒430-0001 縁側市西町1丁目" }),
    somePlace("縁側 とみや", { id: "とみやの体操", kana: "えんがわ とみや" }),
    somePlace("場所を伏せた会", { location: { lng: 1, lat: 1, precision: "hidden" } }),
  ],
};

function square(lng: number, lat: number): MultiPolygon {
  const [east, north] = [lng + 0.015, lat + 0.02];
  const ring = [
    [lng, lat],
    [east, lat],
    [east, north],
    [lng, north],
    [lng, lat],
  ];
  return { type: "MultiPolygon", coordinates: [[ring]] };
}

function points(...named: [kind: BasemapKind, name: string, at: LngLat][]): Basemap {
  return {
    type: "FeatureCollection",
    features: named.map(([kind, name, at]) => ({
      type: "Feature",
      properties: { kind, name },
      geometry: { type: "Point", coordinates: [...at] },
    })),
  };
}
