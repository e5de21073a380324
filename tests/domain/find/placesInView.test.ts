import { expect, test } from "vitest";
import { placesInView } from "../../../src/domain/find/placesInView.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import { squareZone } from "../../formats/townFolder/smallTown.ts";

const SETS = [
  {
    id: "school",
    name: "小学校区",
    kind: "elementarySchoolDistrict" as const,
    zones: [squareZone("east", "東", 139.505), squareZone("west", "西", 139.49)],
  },
];

function place(id: string, lng: number | null, kind: "salon" | "cafe" = "salon"): Place {
  const location = lng === null ? null : { lng, lat: 35.3, precision: "exact" as const };
  return { id, name: id, kinds: [kind], location, status: { state: "open" } };
}

const PLACES = publicPlacesOf([
  place("a", 139.51),
  place("b", 139.5),
  place("c", 139.5, "cafe"),
  place("d", null),
]);

function idsOf(zoneId: string | null, kind: "salon" | "cafe" | null): string[] {
  return placesInView(PLACES, { zoneId, kind }, SETS).map(({ id }) => id);
}

test("all places, those of a zone, of a kind, or of both", () => {
  expect(idsOf(null, null)).toEqual(["a", "b", "c", "d"]);
  expect(idsOf("west", null)).toEqual(["b", "c"]);
  expect(idsOf(null, "cafe")).toEqual(["c"]);
  expect(idsOf("west", "salon")).toEqual(["b"]);
});

test("a zone that the town does not have narrows nothing", () => {
  expect(idsOf("north", null)).toEqual(["a", "b", "c", "d"]);
});
