import { expect, test } from "vitest";
import { nearestPlaces } from "../../../src/features/find/nearestPlaces.ts";
import { publicPlace } from "./fakeFindStore.tsx";

test("the nearest come first; paused ones, ones without a position and the one itself do not come", () => {
  const places = [
    publicPlace({ id: "far", location: at(139.43) }),
    publicPlace({ id: "itself", location: at(139.4) }),
    publicPlace({ id: "near", location: at(139.41) }),
    publicPlace({ id: "paused", location: at(139.4), status: { state: "suspended" } }),
    publicPlace({ id: "nowhere", location: null }),
    publicPlace({ id: "clinic", name: "若葉医院", kinds: ["other"], location: at(139.4) }),
  ];
  expect(nearestPlaces(places, [139.4, 35.3], "itself").map(({ id }) => id)).toEqual([
    "near",
    "far",
  ]);
});

function at(lng: number) {
  return { lng, lat: 35.3, precision: "exact" } as const;
}
