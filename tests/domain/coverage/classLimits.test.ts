import { expect, test } from "vitest";
import { classLimits } from "../../../src/domain/coverage/classLimits.ts";
import { prepareTown } from "../../../src/domain/coverage/prepareTown.ts";
import type { Question } from "../../../src/domain/coverage/question.ts";
import type { PeopleCell } from "../../../src/domain/people/peopleCell.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import type { Town } from "../../../src/domain/town/town.ts";

const QUESTION: Question = {
  layers: ["salon"],
  limit: { unit: "metres", value: 500 },
  walker: "ordinary",
  peopleClass: "everyone",
  measure: "straight",
  zoneSetId: "thirds",
};

test("the limits part the zones of the town as it was opened", () => {
  expect(classLimits(prepareTown(town([])), QUESTION)).toEqual([200, 300]);
});

test("they follow the question, because another question leaves other people out", () => {
  const prepared = prepareTown(town([salonIn(2)]));
  expect(classLimits(prepared, QUESTION)).not.toEqual([200, 300]);
  expect(classLimits(prepared, { ...QUESTION, layers: ["cafe"] })).toEqual([200, 300]);
});

test("an answer already there serves if its places stand where those of the town do, and only then", () => {
  const prepared = prepareTown(town([salonIn(2)]));
  const elsewhere = { places: [salonIn(0)], result: null };
  const alike = { places: [{ ...salonIn(2), name: "べつの名前" }], result: null };
  expect(classLimits(prepared, QUESTION, elsewhere)).toEqual(classLimits(prepared, QUESTION));
  expect(classLimits(prepared, QUESTION, alike)).toEqual([]);
});

test("one zone, or a town without people, has nothing to part", () => {
  const whole = town([]);
  const zoneSets = whole.zoneSets.map((set) => ({ ...set, zones: set.zones.slice(0, 1) }));
  expect(classLimits(prepareTown({ ...whole, zoneSets }), QUESTION)).toEqual([]);
  expect(classLimits(prepareTown({ ...whole, people: null }), QUESTION)).toEqual([]);
});

/** Three zones from west to east, 0.1° apart, with 100, 200 and 300 people at their middles. */
function town(places: readonly Place[]): Town {
  return {
    manifest: {
      format: "engawa-town",
      version: 1,
      name: "縁側町",
      bounds: [139, 35, 139.3, 35.1],
      layers: [],
    },
    zoneSets: [{ id: "thirds", name: "三区", kind: "other", zones: [0, 1, 2].map(zone) }],
    people: { asOf: "2025-10-01", classes: ["everyone"], cells: [0, 1, 2].map(cell) },
    network: null,
    basemap: null,
    places,
    candidates: [],
  };
}

function zone(index: number) {
  const [west, east] = [139 + index * 0.1, 139.1 + index * 0.1];
  const ring = [
    [west, 35],
    [east, 35],
    [east, 35.1],
    [west, 35.1],
    [west, 35],
  ];
  const geometry = { type: "MultiPolygon" as const, coordinates: [[ring]] };
  return { id: `${index}`, name: `${index}`, geometry };
}

function cell(index: number): PeopleCell {
  const shape = { kind: "point", lng: 139.05 + index * 0.1, lat: 35.05 } as const;
  return { id: `${index}`, shape, people: { everyone: (index + 1) * 100 } };
}

function salonIn(index: number): Place {
  return {
    id: `salon ${index}`,
    name: "サロン",
    kinds: ["salon"],
    location: { lng: 139.05 + index * 0.1, lat: 35.05, precision: "exact" },
    status: { state: "open" },
  };
}
