import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
  string,
  subarray,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { WALKERS } from "../../src/domain/network/walker.ts";
import { PEOPLE_CLASSES } from "../../src/domain/people/peopleClass.ts";
import { PLACE_KINDS, PLACE_LAYERS } from "../../src/domain/places/placeKind.ts";
import { fromHash, toHash } from "../../src/state/viewHash.ts";
import { MISSING_PARTS, UNVERIFIED_FOR } from "../../src/domain/places/placeFilter.ts";
import { INVENTORY_HASH_PARTS } from "../../src/state/inventoryHash.ts";
import { INVENTORY_PARTS } from "../../src/state/inventoryView.ts";
import { defaultViewState, type ViewState } from "../../src/state/viewState.ts";

const PARTS = [
  "z",
  "c",
  "k",
  "d",
  "w",
  "p",
  "m",
  "s",
  "zone",
  "place",
  "mode",
  "bg",
  "reach",
  "cand",
  ...INVENTORY_HASH_PARTS,
];

/** Any id a town may have: never a lone surrogate, which no address can carry. */
const id = string({ unit: "binary", minLength: 1, maxLength: 100 });
const degrees = (most: number) =>
  integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5 + 0);
const view = record<ViewState>({
  screen: constantFrom("inventory", "survey", "town"),
  question: record({
    layers: subarray([...PLACE_LAYERS]),
    limit: oneof(
      record({ unit: constant("metres" as const), value: integer({ min: 10, max: 20_000 }) }),
      record({ unit: constant("minutes" as const), value: integer({ min: 1, max: 240 }) }),
    ),
    walker: constantFrom(...WALKERS),
    peopleClass: constantFrom(...PEOPLE_CLASSES),
    measure: constantFrom("street", "straightDetour", "straight"),
    zoneSetId: oneof(id, constant("")),
  }),
  mode: constantFrom("access", "provision"),
  zoneId: oneof(id, constant(null)),
  placeId: oneof(id, constant(null)),
  camera: oneof(
    constant(null),
    record({
      lng: degrees(180),
      lat: degrees(90),
      zoom: integer({ min: 0, max: 2400 }).map((value) => value / 100),
    }),
  ),
  background: constantFrom("none", "gsiPale", "gsiStd"),
  reach: constantFrom("none", "selected", "all"),
  candidates: boolean(),
  inventory: record({
    part: constantFrom(...INVENTORY_PARTS),
    filter: record({
      words: string({ unit: "binary", maxLength: 100 }),
      kinds: subarray([...PLACE_KINDS]),
      zone: oneof(
        constant(null),
        record({ zoneSetId: id, zones: array(id, { minLength: 1, maxLength: 4 }) }),
      ),
      states: subarray(["planned", "trial", "open", "suspended", "closed"]),
      weekdays: subarray([0, 1, 2, 3, 4, 5, 6, "irregular"]),
      missing: subarray([...MISSING_PARTS]),
      unverified: constantFrom(null, ...UNVERIFIED_FOR),
      keptBack: boolean(),
    }),
    sorting: record({
      column: constantFrom("name", "status", "verifiedOn"),
      direction: constantFrom("ascending", "descending"),
    }),
    asPublic: boolean(),
    form: boolean(),
  }),
  find: constant(defaultViewState().find),
});

describe("a view and its hash", () => {
  test("say the same: any view comes back as it was", () => {
    assert(
      property(view, (one) => {
        expect(fromHash(toHash(one))).toEqual(one);
      }),
    );
  });

  test("name さがす by its own parts, and leave those of the other screens out", () => {
    const find = { ...defaultViewState().find, period: "week", placeId: "p7" } as const;
    const hash = toHash({ ...defaultViewState(), screen: "find", find });
    expect(hash).toBe("#/sagasu?day=week&id=p7");
    expect(fromHash(hash)).toEqual({ ...defaultViewState(), screen: "find", find });
  });

  test("open the usual screen of the device where the address names none", () => {
    expect(fromHash("", "find").screen).toBe("find");
    expect(fromHash("#/shiraberu", "find").screen).toBe("survey");
  });

  test("have no part but those of the view, so none for a resident's position", () => {
    assert(
      property(view, (one) => {
        const search = new URLSearchParams(toHash(one).split("?")[1]);
        expect([...search.keys()].filter((name) => !PARTS.includes(name))).toEqual([]);
      }),
    );
  });

  test("read as people would write it", () => {
    const question = { ...defaultViewState().question, zoneSetId: "elementary" };
    const camera = { lng: 137.9100012, lat: 34.61, zoom: 14.2004 };
    expect(toHash({ ...defaultViewState(), question, camera, zoneId: "西町" })).toBe(
      "#/shiraberu?z=14.2&c=137.91,34.61&k=salon,cafe,engawa,ibasho,branch&d=500m&w=ordinary" +
        "&p=age65&m=street&s=elementary&zone=%E8%A5%BF%E7%94%BA&mode=access&bg=none&reach=selected",
    );
  });
});

describe("a hash that is not quite right", () => {
  test.each(["", "#", "#/", "#/?", "#/nowhere", "#/shiraberu", "?&&==", "#/%E0%A4%A?%E0%A4%A"])(
    "as %j opens the usual view",
    (hash) => {
      expect(fromHash(hash)).toEqual(defaultViewState());
    },
  );

  test.each([
    "z=14", // without a middle
    "c=137.9,34.6",
    "z=14&c=137.9",
    "z=14&c=137.9,34.6,5",
    "z=14&c=181,34.6",
    "z=14&c=137.9,91",
    "z=25&c=137.9,34.6",
    "z=-1&c=137.9,34.6",
    "z=1e1&c=137.9,34.6",
    "z=NaN&c=Infinity,34.6",
    "k=pachinko",
    "d=0m",
    "d=500",
    "d=-500m",
    "d=1e3m",
    "d=99999m",
    "d=241min",
    "w=car",
    "p=everybody",
    "m=fly",
    "s=",
    "zone=",
    `place=${"x".repeat(201)}`,
    "mode=both",
    "bg=photo",
    "reach=me",
    "part=magic",
    "kind=pachinko",
    "in=west",
    "in=[1,2]",
    "in=[%22schools%22]",
    "unseen=-3",
    "unseen=sometimes",
    "sort=1;drop",
  ])("in the part %s keeps the usual for that part", (query) => {
    expect(fromHash(`#/shiraberu?${query}`)).toEqual(defaultViewState());
  });

  test("in one part leaves the others as they are asked for", () => {
    const asked = fromHash("#/town?d=oops&k=cafe,pachinko,salon&p=age75&w=car&zone=3&zone=4");
    const { question } = defaultViewState();
    expect(asked).toEqual({
      ...defaultViewState(),
      screen: "town",
      zoneId: "3",
      question: { ...question, layers: ["salon", "cafe"], peopleClass: "age75" },
    });
  });

  test("can switch all layers off", () => {
    expect(fromHash("#/shiraberu?k=").question.layers).toEqual([]);
  });

  test("is never a throw, whatever it is, and what it gives can be sent on", () => {
    const query = array(
      record({
        name: constantFrom(...PARTS),
        value: oneof(string({ unit: "binary" }), double().map(String), constantFrom("%", "1,2,3")),
      }),
    ).map((parts) => `#/town?${parts.map(({ name, value }) => `${name}=${value}`).join("&")}`);
    assert(
      property(oneof(query, string({ unit: "binary" })), (hash) => {
        const read = fromHash(hash);
        expect(fromHash(toHash(read))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });

  test("is never made: a lone surrogate in an id does not stop the link", () => {
    expect(() => toHash({ ...defaultViewState(), zoneId: "\ud800" })).not.toThrow();
  });
});
