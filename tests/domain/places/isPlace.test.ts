import { anything, assert, dictionary, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { isPlace } from "../../../src/domain/places/isPlace.ts";
import { salon } from "../../domain/document/worlds.ts";

const full: Required<Place> = {
  id: "0190a1b2",
  name: "縁側 なかむら",
  kana: "えんがわ なかむら",
  formalName: "中村さんの縁側",
  kindDetail: "基本型",
  style: "regular",
  privateHome: true,
  nearby: "郵便局",
  easeOfEntry: "玄関が広い",
  accessibility: { ramp: true, parking: false },
  operatorType: "住民",
  funding: "共同募金",
  joining: "だれでも",
  capacity: 20,
  announcedBy: "回覧",
  consultationText: "第1火曜",
  backup: "包括",
  catchmentZones: [{ zoneSetId: "schools", zoneId: "e01" }],
  pastStatuses: [{ state: "planned", to: "2026-03-31" }],
  successorId: "q",
  figures: [{ fiscalYear: 2025, sessions: 48, participants: 500 }],
  supporters: "5人",
  representative: "中村",
  representativePhone: "000",
  disasterRole: "炊き出し",
  verifiedBy: "佐藤",
  visits: [{ on: "2026-11-01", by: "佐藤" }],
  consent: { by: "中村", on: "2026-10-01" },
  internalNote: "",
  sourceId: "12",
  audiences: { phone: "partners" },
  schedules: [
    { text: "毎週火曜", certainty: "doubtful", doubts: [], rules: [], closings: [], moves: [] },
  ],
  kinds: ["engawa", "cafe"],
  location: { lng: 137.9, lat: 34.6, precision: "building" },
  address: "本町1",
  venue: "民家",
  operator: "中村",
  scheduleText: "毎週火曜",
  fee: "無料",
  ride: "なし",
  audienceGroups: ["だれでも"],
  activities: [],
  phone: "000",
  url: "https://example.jp",
  consultation: false,
  parentId: "p",
  status: { state: "trial", from: "2026-04-01", to: "2027-03-31" },
  verifiedOn: "2026-11-20",
  note: "",
  source: "台帳",
  extra: { 備考: "" },
};

describe("is a place", () => {
  test("with every field, with only those it must have, and without a position", () => {
    expect(isPlace(full)).toBe(true);
    expect(isPlace(salon("a"))).toBe(true);
    expect(isPlace({ ...salon("a"), location: null })).toBe(true);
  });

  test("with fields of a later version", () => {
    const later: unknown = JSON.parse(
      `{"openedBy":1,"__proto__":2,"constructor":3,${JSON.stringify(full).slice(1)}`,
    );
    expect(isPlace(later)).toBe(true);
  });
});

describe("is no place", () => {
  test.each(Object.keys(full))("when %s is something else", (field) => {
    expect(isPlace({ ...full, [field]: -7 })).toBe(false);
    expect(isPlace({ ...full, [field]: [7] })).toBe(false);
    expect(isPlace({ ...full, [field]: { x: 7 } })).toBe(false);
  });

  test.each(["id", "name", "kinds", "location", "status"])("without %s", (field) => {
    const rest = Object.entries(full).filter(([name]) => name !== field);
    expect(isPlace(Object.fromEntries(rest))).toBe(false);
  });

  test.each([
    ["an empty id", { id: "" }],
    ["no kind", { kinds: [] }],
    ["an unknown kind", { kinds: ["salon", "pachinko"] }],
    ["a position that is no number", { location: { lng: "137", lat: 34, precision: "exact" } }],
    ["a position without end", { location: { lng: Infinity, lat: 34, precision: "exact" } }],
    ["an unknown precision", { location: { lng: 137, lat: 34, precision: "near" } }],
    ["an unknown state", { status: { state: "sleeping" } }],
    ["a day that is no text", { status: { state: "open", from: 2026 } }],
    ["an extra column that is no text", { extra: { 列: 1 } }],
  ])("with %s", (_, fields) => {
    expect(isPlace({ ...full, ...fields })).toBe(false);
  });

  test("whatever else it is, and never a throw", () => {
    assert(
      property(
        anything({ withNullPrototype: true }),
        dictionary(string(), anything()),
        (one, all) => {
          expect(isPlace(one)).toBe(false);
          expect(isPlace(all)).toBe(false);
        },
      ),
    );
  });
});
