import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  subarray,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { filterPlaces, type FilterFacts } from "../../../src/domain/places/filterPlaces.ts";
import { isMissing } from "../../../src/domain/places/isMissing.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import {
  MISSING_PARTS,
  NO_FILTER,
  OUTSIDE,
  type PlaceFilter,
  UNLOCATED,
  UNVERIFIED_FOR,
} from "../../../src/domain/places/placeFilter.ts";
import type { PlaceKind } from "../../../src/domain/places/placeKind.ts";

/** West of 139 is 西町, as far as 140 若葉台, beyond it is no zone; the fee tells the weekday. */
const FACTS: FilterFacts = {
  today: "2026-08-31",
  zoneAt: (lng) => (lng < 139 ? "西町" : lng < 140 ? "若葉台" : null),
  weekdaysOf: ({ fee }) => (fee === undefined ? ["irregular"] : [fee.length % 2 === 0 ? 1 : 2]),
};

const place = (fields: Partial<Place>): Place => ({
  id: "p",
  name: "縁側",
  kinds: ["engawa"],
  location: { lng: 138.5, lat: 35, precision: "exact" },
  status: { state: "open" },
  ...fields,
});

const names = (places: readonly Place[], filter: Partial<PlaceFilter>) =>
  filterPlaces(places, { ...NO_FILTER, ...filter }, FACTS).places.map(({ name }) => name);

const zone = (...zones: string[]) => ({ zone: { zoneSetId: "s", zones } });

describe("a condition keeps", () => {
  const places = [
    place({ name: "a", kinds: ["salon", "cafe"], verifiedOn: "2026-02-28" }),
    place({ name: "b", kinds: ["cafe"], verifiedOn: "2026-02-27", phone: "1", fee: "12" }),
    place({ name: "c", location: null, status: { state: "closed" }, fee: "123" }),
    place({ name: "d", location: { lng: 150, lat: 35, precision: "hidden" } }),
  ];
  test("a place of several kinds under each of them", () => {
    expect(names(places, { kinds: ["cafe"] })).toEqual(["a", "b"]);
    expect(names(places, { kinds: ["salon"] })).toEqual(["a"]);
  });
  test("places of a zone, of none, and without a position", () => {
    expect(names(places, zone("西町"))).toEqual(["a", "b"]);
    expect(names(places, zone(OUTSIDE))).toEqual(["d"]);
    expect(names(places, zone(UNLOCATED, OUTSIDE))).toEqual(["c", "d"]);
  });
  test("places not verified since that day of an earlier month, the day itself not among them", () => {
    expect(names(places, { unverified: 6 })).toEqual(["b", "c", "d"]);
    expect(names(places, { unverified: "never" })).toEqual(["c", "d"]);
  });
  test("places of which something is missing or kept back", () => {
    expect(names(places, { missing: ["contact"] })).toEqual(["a", "c", "d"]);
    expect(names(places, { missing: ["location"] })).toEqual(["c"]);
    expect(names(places, { keptBack: true })).toEqual(["d"]);
    const audiences = { phone: "internal", source: "partners" } as const;
    expect(names([place({ audiences })], { keptBack: true })).toEqual(["縁側"]);
    expect(names([place({ audiences: { source: "partners" } })], { keptBack: true })).toEqual([]);
  });
  test("places of a weekday, and those of which none is known", () => {
    expect(names(places, { weekdays: [1] })).toEqual(["b"]);
    expect(names(places, { weekdays: ["irregular"] })).toEqual(["a", "d"]);
  });
});

const KINDS = ["salon", "cafe", "engawa"] as const satisfies readonly PlaceKind[];
const STATES = ["open", "planned", "closed"] as const;
const somePlace = record({
  name: constantFrom("縁側 なかむら", "サロン"),
  kinds: subarray([...KINDS], { minLength: 1 }),
  lng: constantFrom(null, 138.5, 139.5, 150),
  state: constantFrom(...STATES),
  verifiedOn: constantFrom(undefined, "2020-01-01", "2026-01-01", "2026-08-01"),
  fee: constantFrom(undefined, "無料", "100円"),
  phone: constantFrom(undefined, "00-0000-0000"),
}).map(({ kinds, lng, state, verifiedOn, fee, phone, name }) =>
  place({
    name,
    kinds: [kinds[0]!, ...kinds.slice(1)],
    location: lng === null ? null : { lng, lat: 35, precision: "exact" },
    status: { state },
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    ...(fee === undefined ? {} : { fee }),
    ...(phone === undefined ? {} : { phone }),
  }),
);
const someFilter = record<PlaceFilter>({
  words: constantFrom("", "サロン", "nakamura"),
  kinds: subarray([...KINDS]),
  zone: oneof(
    constant(null),
    subarray(["西町", "若葉台", OUTSIDE, UNLOCATED]).map((zones) => ({ zoneSetId: "s", zones })),
  ),
  states: subarray([...STATES]),
  weekdays: subarray([1, 2, "irregular"]),
  missing: subarray([...MISSING_PARTS]),
  unverified: constantFrom(null, ...UNVERIFIED_FOR),
  keptBack: constantFrom(false, true),
});

describe("counts", () => {
  test("say what the list would hold if that choice alone were taken, whatever else is asked", () => {
    assert(
      property(array(somePlace, { maxLength: 20 }), someFilter, (places, filter) => {
        const { counts } = filterPlaces(places, filter, FACTS);
        const size = (change: Partial<PlaceFilter>) =>
          names(places, { ...filter, ...change }).length;
        for (const kind of KINDS) expect(counts.kinds.get(kind) ?? 0).toBe(size({ kinds: [kind] }));
        for (const state of STATES) {
          expect(counts.states.get(state) ?? 0).toBe(size({ states: [state] }));
        }
        for (const id of ["西町", "若葉台", OUTSIDE, UNLOCATED]) {
          expect(counts.zone.get(id) ?? 0).toBe(size(zone(id)));
        }
        for (const part of MISSING_PARTS) {
          expect(counts.missing.get(part) ?? 0).toBe(size({ missing: [part] }));
        }
        for (const months of UNVERIFIED_FOR) {
          expect(counts.unverified.get(String(months)) ?? 0).toBe(size({ unverified: months }));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("an empty text is as missing as none", () => {
  expect(isMissing(place({ address: "" }), "address")).toBe(true);
  expect(isMissing(place({ phone: " ", url: "" }), "contact")).toBe(true);
  expect(isMissing(place({ url: "https://example.jp" }), "contact")).toBe(false);
});
