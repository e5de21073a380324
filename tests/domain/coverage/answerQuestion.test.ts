import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/domain/coverage/answerQuestion.ts";
import { prepareTown } from "../../../src/domain/coverage/prepareTown.ts";
import type { Question } from "../../../src/domain/coverage/question.ts";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { networkFromLines } from "../../../src/domain/network/networkFromLines.ts";
import type { PeopleCell } from "../../../src/domain/people/peopleCell.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import type { Town } from "../../../src/domain/town/town.ts";

const QUESTION: Question = {
  layers: ["salon"],
  limit: { unit: "metres", value: 500 },
  walker: "ordinary",
  peopleClass: "everyone",
  measure: "street",
  zoneSetId: "halves",
};

/** A street of about 1.8 km from west to east, and from its middle stairs to the north. */
const STREETS = [
  {
    highway: "residential",
    line: [
      [139.49, 35.3],
      [139.5, 35.3],
      [139.51, 35.3],
    ],
  },
  {
    highway: "steps",
    line: [
      [139.5, 35.3],
      [139.5, 35.302],
    ],
  },
];

function town(cells: readonly PeopleCell[], hasStreets = true): Town {
  const features = STREETS.map(({ highway, line }) => ({
    properties: { highway },
    geometry: { type: "LineString" as const, coordinates: line },
  }));
  return {
    manifest: {
      format: "engawa-town",
      version: 1,
      name: "縁側町",
      bounds: [139.49, 35.29, 139.51, 35.31],
      layers: [],
    },
    zoneSets: [
      {
        id: "halves",
        name: "東西",
        kind: "other",
        zones: [half("west", 139.49), half("east", 139.5)],
      },
    ],
    people: cells.length === 0 ? null : { asOf: "2025-10-01", classes: ["everyone"], cells },
    network: hasStreets ? networkFromLines(features).value : null,
    places: [],
    candidates: [],
    basemap: null,
  };
}

function half(id: string, west: number) {
  const ring = [
    [west, 35.29],
    [west + 0.01, 35.29],
    [west + 0.01, 35.31],
    [west, 35.31],
    [west, 35.29],
  ];
  return { id, name: id, geometry: { type: "MultiPolygon" as const, coordinates: [[ring]] } };
}

function people(id: string, lng: number, lat: number, everyone: number): PeopleCell {
  return { id, shape: { kind: "point", lng, lat }, people: { everyone } };
}

function salon(lng: number, lat: number): Place {
  return {
    id: `${lng}`,
    name: "サロン",
    kinds: ["salon"],
    location: { lng, lat, precision: "exact" },
    status: { state: "open" },
  };
}

const EVERYWHERE = [
  people("west", 139.492, 35.3, 10),
  people("east", 139.507, 35.3001, 20),
  people("up the stairs", 139.5001, 35.3019, 5),
  people("far from every street", 139.505, 35.306, 3),
  people("outside both halves", 139.511, 35.3, 2),
];

test("every person is covered, uncovered or joined to no street, in one zone or none", () => {
  const result = answerQuestion(prepareTown(town(EVERYWHERE)), [salon(139.506, 35.3)], QUESTION)!;
  expect(result.measured).toBe("street");
  expect(result.total).toMatchObject({ people: 40, covered: 22, uncovered: 15, unjoined: 3 });
  expect(result.zones.map((zone) => zone.people)).toEqual([10, 28]);
  expect(result.outside).toMatchObject({ people: 2, covered: 2 });
});

test("a wheelchair does not take the stairs: those who live on them start from the nearest street", () => {
  const prepared = prepareTown(town(EVERYWHERE));
  const far = { ...QUESTION, limit: { unit: "metres", value: 2000 } } as const;
  const ordinary = answerQuestion(prepared, [salon(139.506, 35.3)], far)!;
  const wheelchair = answerQuestion(prepared, [salon(139.506, 35.3)], {
    ...far,
    walker: "wheelchair",
  })!;
  expect(ordinary.total.unjoined).toBe(3);
  expect(wheelchair.total).toMatchObject({ people: 40, unjoined: 3 });
  const stairs = prepared.demand!.edge.findLastIndex((_, i) => prepared.demand!.cell[i] === 2);
  expect(prepared.streetsOf("wheelchair")!.demandJoins.edge[stairs]).not.toBe(
    prepared.demand!.edge[stairs],
  );
  expect(prepared.streetsOf("wheelchair")!.demandJoins.legCm[stairs]).toBeGreaterThan(20_000);
});

test("walkers who take the same streets share them", () => {
  const { streetsOf } = prepareTown(town(EVERYWHERE));
  expect(streetsOf("unhurried")).toBe(streetsOf("ordinary"));
  expect(streetsOf("wheelchair")).not.toBe(streetsOf("ordinary"));
});

test("the same question has the same answer again, whatever was asked in between", () => {
  const prepared = prepareTown(town(EVERYWHERE));
  const places = [salon(139.506, 35.3), salon(139.4935, 35.3)];
  const first = answerQuestion(prepared, places, QUESTION);
  answerQuestion(prepared, [], { ...QUESTION, walker: "withStick", measure: "straight" });
  answerQuestion(prepared, places.slice(1), { ...QUESTION, zoneSetId: "unknown" });
  expect(answerQuestion(prepared, places, QUESTION)).toEqual(first);
});

test("the limit itself is within reach", () => {
  const place = salon(139.506, 35.3);
  const walkM = distanceM(139.502, 35.3, 139.506, 35.3);
  const prepared = prepareTown(town([people("a", 139.502, 35.3, 7)]));
  const covered = (value: number) =>
    answerQuestion(prepared, [place], { ...QUESTION, limit: { unit: "metres", value } })!.total
      .covered;
  expect(covered(Math.ceil(walkM * 100) / 100 + 0.01)).toBe(7);
  expect(covered(Math.floor(walkM * 100) / 100 - 0.02)).toBe(0);
});

test("a town without streets answers in straight lines × 1.3 and says so, with nobody unjoined", () => {
  const result = answerQuestion(
    prepareTown(town(EVERYWHERE, false)),
    [salon(139.506, 35.3)],
    QUESTION,
  )!;
  expect(result.measured).toBe("straightDetour");
  expect(result.total).toMatchObject({ people: 40, unjoined: 0 });
});

test("without people, or people of the class asked about, there is no answer", () => {
  expect(answerQuestion(prepareTown(town([])), [salon(139.506, 35.3)], QUESTION)).toBeNull();
  const prepared = prepareTown(town(EVERYWHERE));
  expect(answerQuestion(prepared, [], { ...QUESTION, peopleClass: "age75" })).toBeNull();
});

test("a set of zones that the town does not have leaves everyone 圏域外", () => {
  const result = answerQuestion(prepareTown(town(EVERYWHERE)), [], {
    ...QUESTION,
    zoneSetId: "none",
  })!;
  expect(result.zones).toEqual([]);
  expect(result.outside.people).toBe(40);
});
