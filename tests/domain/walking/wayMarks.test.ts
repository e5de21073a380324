import { expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import type { Basemap } from "../../../src/domain/town/basemap.ts";
import { wayMarks } from "../../../src/domain/walking/wayMarks.ts";

const CAFE: Place = {
  id: "cafe",
  name: "カフェ そよかぜ",
  kinds: ["cafe"],
  location: { lng: 137.5, lat: 34.7, precision: "exact" },
  status: { state: "open" },
};

const BASEMAP: Basemap = {
  type: "FeatureCollection",
  features: [
    feature("station", "縁側駅"),
    feature("landmark", "栄小学校"),
    feature("landmark"),
    feature("placeName", "西町"),
    {
      type: "Feature",
      properties: { kind: "railway" },
      geometry: {
        type: "MultiLineString",
        coordinates: [
          [
            [137, 34],
            [138, 34],
          ],
          [
            [137, 35],
            [138, 35],
          ],
        ],
      },
    },
  ],
};

test("are named stations and landmarks, and each line of the railways", () => {
  const { landmarks, railways } = wayMarks({ basemap: BASEMAP, places: [] });
  expect(landmarks.map(({ name }) => name)).toEqual(["縁側駅", "栄小学校"]);
  expect(railways).toHaveLength(2);
});

test("are places that anybody may find where they are, and no others", () => {
  const places: Place[] = [
    CAFE,
    { ...CAFE, id: "home", name: "中村さん宅", privateHome: true },
    {
      ...CAFE,
      id: "hidden",
      name: "かくれ家",
      location: { ...CAFE.location!, precision: "hidden" },
    },
    {
      ...CAFE,
      id: "rough",
      name: "西町サロン",
      location: { ...CAFE.location!, precision: "block" },
    },
    { ...CAFE, id: "closed", name: "閉じた店", status: { state: "closed" } },
    { ...CAFE, id: "nowhere", name: "位置なし", location: null },
  ];
  const { places: named } = wayMarks({ basemap: null, places });
  expect(named).toEqual([{ name: "カフェ そよかぜ", at: [137.5, 34.7] }]);
});

function feature(kind: "station" | "landmark" | "placeName", name?: string) {
  return {
    type: "Feature" as const,
    properties: { kind, ...(name === undefined ? {} : { name }) },
    geometry: { type: "Point" as const, coordinates: [137.5, 34.7] },
  };
}
