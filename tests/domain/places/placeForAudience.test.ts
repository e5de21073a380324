import * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { AUDIENCES, type Audience } from "../../../src/domain/places/audience.ts";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { fieldAudience } from "../../../src/domain/places/fieldAudience.ts";
import type { Place, PlaceField } from "../../../src/domain/places/place.ts";
import { placeForAudience, type PublicPlace } from "../../../src/domain/places/placeForAudience.ts";
import { PLACE_FIELDS } from "../../../src/domain/places/placeFields.ts";
import { placesForAudience } from "../../../src/domain/places/placesForAudience.ts";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import { anyPlace } from "../../formats/sendOut/anyPlace.ts";

const ENGAWA: Place = {
  id: "a",
  name: "縁側 なかむら",
  kinds: ["engawa"],
  location: { lng: 139.471234, lat: 35.341234, precision: "exact" },
  status: { state: "open" },
};

function publicOf(place: Place): PublicPlace {
  const seen = placeForAudience(place, "public");
  expect(seen).not.toBeNull();
  return seen!;
}

const anyText = (field: string) => fc.nat(99_999).map((n) => `${field} ${n}`);

test("no field outside the audience is left, whatever the place", () => {
  fc.assert(
    fc.property(anyPlace(anyText), fc.constantFrom(...AUDIENCES), (place, audience) => {
      const seen = placeForAudience(place, audience);
      if (seen === null) return;
      for (const field of PLACE_FIELDS) {
        if (rank(fieldAudience(place, field)) <= rank(audience)) continue;
        expect(field === "location" ? (seen.location ?? undefined) : seen[field]).toBeUndefined();
      }
    }),
    { numRuns: 500 },
  );
});

test("the office sees everything, and a field that the audience may see is as it was", () => {
  fc.assert(
    fc.property(anyPlace(anyText), (place) => {
      expect(placeForAudience(place, "internal")).toEqual(place);
      const partners = placeForAudience(place, "partners")!;
      const shared = PLACE_FIELDS.filter((field) => fieldAudience(place, field) !== "internal");
      for (const field of shared) expect(partners[field]).toEqual(place[field]);
    }),
  );
});

function rank(audience: Audience): number {
  return AUDIENCES.indexOf(audience);
}

test("people's names, private telephones, notes and unknown columns are not public unless somebody says so", () => {
  const place: Place = {
    ...ENGAWA,
    representative: "中村 花子",
    representativePhone: "090-0000-0000",
    supporters: "80代が中心",
    internalNote: "鍵は隣",
    visits: [{ on: "2026-04-01" }],
    consent: { by: "中村", on: "2026-01-01" },
    figures: [{ fiscalYear: 2025, participants: 3 }],
    verifiedBy: "山田",
    source: "台帳",
    extra: { 生年月日: "昭和20年" },
    phone: "0466-00-0000",
  };
  expect(publicOf(place)).toEqual({ ...ENGAWA, phone: "0466-00-0000" });
  const chosen = { representative: "public", phone: "internal" } as const;
  expect(publicOf({ ...place, audiences: chosen })).toEqual({
    ...ENGAWA,
    representative: "中村 花子",
  });
});

test("a 個人宅 and a hidden position are the middle of a 500 m cell, without address, building and neighbour", () => {
  const told = { address: "縁側市西町3-4-5", venue: "中村宅", nearby: "薬局の隣" };
  const home = publicOf({ ...ENGAWA, ...told, privateHome: true });
  expect(home).toEqual({
    ...ENGAWA,
    location: { lng: 139.471875, lat: 35.339583, precision: "hidden", boundM: 400 },
  });
  const location = { ...ENGAWA.location!, precision: "hidden" as const };
  expect(publicOf({ ...ENGAWA, ...told, location })).toEqual(home);
  expect(placeForAudience({ ...ENGAWA, ...told, privateHome: true }, "partners")).toMatchObject({
    ...told,
    location: ENGAWA.location,
  });
});

test("every point of a cell is published as the same one, no farther than the bound says", () => {
  const anyPoint = {
    lng: fc.double({ min: 123, max: 153, noNaN: true }),
    lat: fc.double({ min: 24, max: 45.5, noNaN: true }),
  };
  fc.assert(
    fc.property(fc.record(anyPoint), ({ lng, lat }) => {
      const exact = { lng, lat, precision: "exact" } as const;
      const seen = publicOf({ ...ENGAWA, privateHome: true, location: exact }).location!;
      expect(distanceM(lng, lat, seen.lng, seen.lat)).toBeLessThanOrEqual(seen.boundM!);
      const again = publicOf({ ...ENGAWA, privateHome: true, location: seen }).location!;
      expect([again.lng, again.lat]).toEqual([seen.lng, seen.lat]);
    }),
  );
});

test("the address is kept back with the position, and read schedules with the words they were read from", () => {
  const place: Place = { ...ENGAWA, address: "西町3-4-5", scheduleText: "毎週水曜" };
  expect(publicOf({ ...place, audiences: { location: "partners" } })).toEqual({
    ...ENGAWA,
    location: null,
    scheduleText: "毎週水曜",
  });
  const schedules: Place["schedules"] = [
    { text: "毎週水曜", certainty: "unknown", doubts: [], rules: [], closings: [], moves: [] },
  ];
  const kept = publicOf({ ...place, schedules, audiences: { scheduleText: "internal" } });
  expect(kept).toEqual({ ...ENGAWA, address: "西町3-4-5" });
});

test("words that brand people are for the office; a neutral word beside them stays", () => {
  const audienceGroups = [
    "だれでも",
    "生活困窮の方",
    "ひきこもりの方",
    "ＤＶ被害者",
    "DVDを見たい人",
  ];
  const place: Place = { ...ENGAWA, audienceGroups, activities: ["ひきこもりの家族会"] };
  expect(publicOf(place)).toEqual({ ...ENGAWA, audienceGroups: ["だれでも", "DVDを見たい人"] });
  expect(publicOf({ ...place, audiences: { audienceGroups: "public" } })).toEqual({
    ...ENGAWA,
    audienceGroups,
  });
});

test("the public gets no place that is planned, closed, or whose consent was withdrawn", () => {
  const places: Place[] = [
    { ...ENGAWA, parentId: "c" },
    { ...ENGAWA, id: "b", status: { state: "planned" } },
    { ...ENGAWA, id: "c", consent: { by: "中村", on: "2025-01-01", withdrawnOn: "2026-01-01" } },
    { ...ENGAWA, id: "d", status: { state: "closed" }, successorId: "a" },
    { ...ENGAWA, id: "e", status: { state: "suspended" }, parentId: "a", note: "休止中" },
  ];
  const sent = placesForAudience(places, "public", null);
  expect(sent.withheld.map(({ place, reason }) => [place.id, reason])).toEqual([
    ["b", "planned"],
    ["c", "consentWithdrawn"],
    ["d", "closed"],
  ]);
  expect(sent.places.map(({ id, parentId }) => [id, parentId])).toEqual([
    ["a", undefined],
    ["e", "a"],
  ]);
  expect(publicPlacesOf(places)).toEqual(sent.places);
  expect(placesForAudience(places, "partners", null).places).toHaveLength(5);
  expect(placesForAudience(places, "public", new Set(["a"])).places).toEqual([ENGAWA]);
});

test("what was left out is counted by field, and positions that were blurred", () => {
  const home: Place = {
    ...ENGAWA,
    id: "h",
    privateHome: true,
    address: "西町1",
    internalNote: "鍵",
  };
  const sent = placesForAudience([home, { ...ENGAWA, internalNote: "" }], "public", null);
  expect([...sent.strippedFields]).toEqual([
    ["address", 1],
    ["privateHome", 1],
    ["internalNote", 1],
  ] satisfies [PlaceField, number][]);
  expect(sent.blurredCount).toBe(1);
});

test("a place that nobody has stripped does not pass for a public one", () => {
  expectTypeOf<Place>().not.toExtend<PublicPlace>();
  expectTypeOf<PublicPlace>().toExtend<Place>();
});
