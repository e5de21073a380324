import { expect, test } from "vitest";
import { provision } from "../../../src/domain/coverage/provision.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import type { PlaceKind } from "../../../src/domain/places/placeKind.ts";

function place(...kinds: [PlaceKind, ...PlaceKind[]]): Place {
  return {
    id: kinds.join(),
    name: "ひだまり",
    kinds,
    location: { lng: 139, lat: 35, precision: "exact" },
    status: { state: "open" },
  };
}

const none = { salon: 0, cafe: 0, engawa: 0, ibasho: 0, branch: 0, other: 0 };

test("provision counts a place in each of its layers and once in all, zone by zone", () => {
  const places = [
    place("salon"),
    place("engawa", "salon", "dining"),
    place("exercise", "learning"),
  ];
  expect(provision(places, Int32Array.of(0, 0, -1), 2)).toEqual({
    zones: [
      { counts: { ...none, salon: 2, engawa: 1, other: 1 }, places: 2 },
      { counts: none, places: 0 },
    ],
    outside: { counts: { ...none, other: 1 }, places: 1 },
    total: { counts: { ...none, salon: 2, engawa: 1, other: 2 }, places: 3 },
  });
});
