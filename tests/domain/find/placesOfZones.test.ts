import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NEAR_ZONE_M, placesOfZones } from "../../../src/domain/find/placesOfZones.ts";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import { zoneLocator } from "../../../src/domain/zones/zoneLocator.ts";
import { squareZone } from "../../formats/townFolder/smallTown.ts";

const SET = {
  id: "school",
  name: "小学校区",
  kind: "elementarySchoolDistrict" as const,
  zones: [squareZone("east", "東", 139.505), squareZone("west", "西", 139.49)],
};

/** The slow way: many points on the border of a square zone, each measured. */
function toBorderM(lng: number, lat: number, west: number): number {
  const steps = Array.from({ length: 2001 }, (_, i) => i / 2000);
  const points = steps.flatMap((share) => [
    [west + share * 0.015, 35.295],
    [west + share * 0.015, 35.305],
    [west, 35.295 + share * 0.01],
    [west + 0.015, 35.295 + share * 0.01],
  ]);
  return Math.min(...points.map(([x, y]) => distanceM(lng, lat, x!, y!)));
}

test("a place is inside its own zone, near those whose border is at most 800 m away, and nowhere else", () => {
  const zoneAt = zoneLocator(SET);
  const position = fc.record({
    lng: fc.double({ min: 139.475, max: 139.535, noNaN: true }),
    lat: fc.double({ min: 35.285, max: 35.315, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 6 }), (positions) => {
      const places = positions.map(({ lng, lat }, i): Place => ({
        id: String(i),
        name: String(i),
        kinds: ["salon"],
        location: { lng, lat, precision: "exact" },
        status: { state: "open" },
      }));
      for (const [index, { inside, near }] of placesOfZones(
        publicPlacesOf(places),
        SET,
      ).entries()) {
        const west = index === 0 ? 139.505 : 139.49;
        for (const [i, { lng, lat }] of positions.entries()) {
          const isInside = zoneAt(lng, lat) === index;
          const borderM = toBorderM(lng, lat, west);
          if (Math.abs(borderM - NEAR_ZONE_M) < 2) continue;
          expect(inside.some(({ id }) => id === String(i))).toBe(isInside);
          expect(near.some(({ id }) => id === String(i))).toBe(!isInside && borderM < NEAR_ZONE_M);
        }
      }
    }),
    { numRuns: 30 },
  );
});

function at(id: string, lng: number | null): Place {
  const location = lng === null ? null : { lng, lat: 35.3, precision: "exact" as const };
  return { id, name: id, kinds: ["salon"], location, status: { state: "open" } };
}

test("near places stand in the order of their distance, and those without a position nowhere", () => {
  const places = publicPlacesOf([at("farther", 139.51), at("nearer", 139.506), at("none", null)]);
  const [east, west] = placesOfZones(places, SET);
  expect(east?.inside.map(({ id }) => id)).toEqual(["farther", "nearer"]);
  expect(west?.near.map(({ id }) => id)).toEqual(["nearer", "farther"]);
});
