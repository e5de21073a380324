import { assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { completeness } from "../../../src/domain/upkeep/completeness.ts";
import { dueList } from "../../../src/domain/upkeep/dueList.ts";
import { fiscalYearOf } from "../../../src/domain/upkeep/fiscalYearOf.ts";
import { missingFacts } from "../../../src/domain/upkeep/missingFacts.ts";
import { notVisitedThisYear } from "../../../src/domain/upkeep/notVisitedThisYear.ts";
import { upkeepOf } from "../../../src/domain/upkeep/upkeepOf.ts";
import { USUAL_UPKEEP } from "../../../src/domain/upkeep/upkeepRules.ts";
import type { ZoneSet } from "../../../src/domain/zones/zoneSet.ts";

const TODAY = "2026-11-20";

function salon(id: string, fields: Partial<Place> = {}): Place {
  return { id, name: id, kinds: ["salon"], location: null, status: { state: "open" }, ...fields };
}

describe("a place", () => {
  test.each([
    ["2026-11-20", "fresh"],
    ["2026-06-21", "fresh"],
    ["2026-06-20", "soon"],
    ["2026-05-21", "soon"],
    ["2026-05-20", "due"],
    ["2020-01-01", "due"],
    ["去年", "never"],
  ])("confirmed on %s is %s half a year later", (verifiedOn, state) => {
    expect(upkeepOf(salon("a", { verifiedOn }), TODAY, USUAL_UPKEEP).state).toBe(state);
  });

  test("is late by as many days as have passed since it was due", () => {
    const upkeep = upkeepOf(salon("a", { verifiedOn: "2026-05-10" }), TODAY, USUAL_UPKEEP);
    expect(upkeep).toEqual({ state: "due", dueOn: "2026-11-10", lateDays: 10 });
  });

  test("of several kinds follows the one that changes fastest", () => {
    const shop = salon("a", { kinds: ["branch", "mobileShop"], verifiedOn: "2026-08-01" });
    expect(upkeepOf(shop, TODAY, USUAL_UPKEEP).dueOn).toBe("2026-11-01");
  });

  test("that has closed for good needs nothing more", () => {
    const closed = salon("a", { status: { state: "closed" } });
    expect(upkeepOf(closed, TODAY, USUAL_UPKEEP).state).toBe("ended");
    expect(dueList([closed], TODAY, USUAL_UPKEEP)).toEqual([]);
  });

  test("lacks what somebody who wants to go there must know", () => {
    expect(missingFacts(salon("a", { scheduleText: " " }))).toEqual([
      "location",
      "schedule",
      "contact",
      "audienceGroups",
      "verifiedOn",
    ]);
    expect(missingFacts(wellKnown("a", "2026-11-01"))).toEqual([]);
  });
});

test("the list of what is due begins with places never confirmed, then those longest overdue", () => {
  const places = [
    salon("soon", { verifiedOn: "2026-06-01" }),
    salon("late", { verifiedOn: "2026-01-01" }),
    salon("fresh", { verifiedOn: "2026-11-01" }),
    salon("later", { verifiedOn: "2026-03-01" }),
    salon("never"),
  ];
  const names = dueList(places, TODAY, USUAL_UPKEEP).map(({ place }) => place.id);
  expect(names).toEqual(["never", "late", "later", "soon"]);
});

describe("the year of visits", () => {
  test("begins in April", () => {
    expect(fiscalYearOf("2026-03-31")).toBe(2025);
    expect(fiscalYearOf("2026-04-01")).toBe(2026);
  });

  test("lists who has not been visited in it", () => {
    const places = [
      salon("lastYear", { visits: [{ on: "2026-03-31" }] }),
      salon("thisYear", { visits: [{ on: "2025-05-01" }, { on: "2026-04-01" }] }),
      salon("nobody"),
      salon("planned", { status: { state: "planned" } }),
      salon("nextYear", { visits: [{ on: "2026-12-01" }] }),
    ];
    const ids = notVisitedThisYear(places, TODAY).map(({ id }) => id);
    expect(ids).toEqual(["lastYear", "nobody", "nextYear"]);
  });
});

describe("the completeness meter", () => {
  test("tells apart what is confirmed, what is only known and what is missing, per zone", () => {
    const places = [
      wellKnown("a", "2026-11-01", 0.5),
      wellKnown("b", "2024-01-01", 0.5),
      { ...wellKnown("c", "2026-11-01", 0.5), phone: "" },
      wellKnown("d", "2026-11-01", 7),
      salon("e"),
      salon("f", { status: { state: "closed" } }),
    ];
    expect(completeness(TWO_ZONES, places, TODAY, USUAL_UPKEEP)).toEqual([
      { zone: 0, verified: 1, known: 1, unknown: 1 },
      { zone: 1, verified: 0, known: 0, unknown: 0 },
      { zone: -1, verified: 1, known: 0, unknown: 1 },
    ]);
  });

  test("counts every place once, wherever it is", () => {
    const lngs = constantFrom(0.5, 1.5, 7);
    assert(
      property(lngs, lngs, constantFrom("2026-11-01", "2020-01-01"), (one, other, verifiedOn) => {
        const places = [wellKnown("a", verifiedOn, one), wellKnown("b", "", other)];
        const rows = completeness(TWO_ZONES, places, TODAY, USUAL_UPKEEP);
        const sum = rows.reduce((all, row) => all + row.verified + row.known + row.unknown, 0);
        expect(sum).toBe(2);
      }),
    );
  });
});

function wellKnown(id: string, verifiedOn: string, lng = 0.5): Place {
  return salon(id, {
    location: { lng, lat: 0.5, precision: "exact" },
    scheduleText: "毎週火曜",
    phone: "00-0000-0000",
    audienceGroups: ["だれでも"],
    verifiedOn,
  });
}

const TWO_ZONES: ZoneSet = {
  id: "schools",
  name: "小学校区",
  kind: "elementarySchoolDistrict",
  zones: [0, 1].map((west) => ({
    id: `z${west}`,
    name: `z${west}`,
    geometry: {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [west, 0],
            [west + 1, 0],
            [west + 1, 1],
            [west, 1],
            [west, 0],
          ],
        ],
      ],
    },
  })),
};
