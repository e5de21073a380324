import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestion } from "../../../src/domain/coverage/answerQuestion.ts";
import { prepareTown } from "../../../src/domain/coverage/prepareTown.ts";
import type { Measure, Question } from "../../../src/domain/coverage/question.ts";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import type { WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import type { CandidateSite } from "../../../src/domain/places/candidateSite.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { siteGains } from "../../../src/domain/siting/siteGains.ts";
import { siteProblemOf } from "../../../src/domain/siting/siteProblemOf.ts";
import type { Town } from "../../../src/domain/town/town.ts";
import { drawnNetwork, smallNetwork, TEST_PLANE } from "../network/smallNetworks.ts";

const QUESTION: Question = {
  layers: ["salon"],
  limit: { unit: "metres", value: 25 },
  walker: "ordinary",
  peopleClass: "everyone",
  measure: "street",
  zoneSetId: "halves",
};

type Metres = readonly [number, number];
const spot = fc.tuple(fc.integer({ min: -20, max: 80 }), fc.integer({ min: -20, max: 80 }));
const spots = fc.array(spot, { maxLength: 4 });

function town(network: WalkNetwork | null, homes: readonly Metres[]): Town {
  return {
    manifest: {
      format: "engawa-town",
      version: 1,
      name: "縁側町",
      bounds: [139.6, 35.5, 139.8, 35.7],
      layers: [],
    },
    zoneSets: [{ id: "halves", name: "東西", kind: "other", zones: [half(-20, 30), half(30, 60)] }],
    people: {
      asOf: "2025-10-01",
      classes: ["everyone"],
      cells: homes.map(([x, y], index) => {
        const [lng, lat] = fromPlane(TEST_PLANE, x, y);
        const people = { everyone: 3 + index };
        return { id: `${index}`, shape: { kind: "point" as const, lng, lat }, people };
      }),
    },
    network,
    places: [],
    candidates: [],
    basemap: null,
  };
}

function half(westM: number, eastM: number) {
  const corners: Metres[] = [
    [westM, -30],
    [eastM, -30],
    [eastM, 90],
    [westM, 90],
    [westM, -30],
  ];
  const ring = corners.map(([x, y]) => [...fromPlane(TEST_PLANE, x, y)]);
  const name = `${westM}`;
  return { id: name, name, geometry: { type: "MultiPolygon" as const, coordinates: [[ring]] } };
}

function candidateAt([x, y]: Metres, index: number): CandidateSite {
  const [lng, lat] = fromPlane(TEST_PLANE, x, y);
  return { id: `candidate ${index}`, name: "集会所", lng, lat };
}

function placeAt(metres: Metres, index: number): Place {
  const { lng, lat } = candidateAt(metres, index);
  return {
    id: `place ${index}`,
    name: "ひだまり",
    kinds: ["salon"],
    location: { lng, lat, precision: "exact" },
    status: { state: "open" },
  };
}

const MEASURES: readonly Measure[] = ["street", "straight", "straightDetour"];

test.each(MEASURES)(
  "places gain what the answer with and without them differs by: %s",
  (measure) => {
    fc.assert(
      fc.property(smallNetwork, spots, spots, spots, (network, homes, kept, wished) => {
        const prepared = prepareTown(town(network, homes));
        const question = { ...QUESTION, measure };
        const places = kept.map(placeAt);
        const { problem } = siteProblemOf(prepared, places, wished.map(candidateAt), question)!;
        const rules = { places: 9, forced: [], forbidden: [], onePerZone: false };
        const gains = siteGains(problem, [...wished.keys()], rules);
        for (const [index, { byZone }] of gains.entries()) {
          const opened = (count: number) =>
            answerQuestion(
              prepared,
              [...places, ...wished.slice(0, count).map(placeAt)],
              question,
            )!;
          const rows = (count: number) => [...opened(count).zones, opened(count).outside];
          const before = rows(index);
          const after = rows(index + 1);
          expect([...byZone]).toEqual(
            after.map(({ covered }, row) => covered - before[row]!.covered),
          );
          expect([...problem.zoneCovered]).toEqual(rows(0).map(({ covered }) => covered));
          expect([...problem.zonePeople]).toEqual(rows(0).map(({ people }) => people));
        }
      }),
      { numRuns: 100 },
    );
  },
);

const STREET = drawnNetwork(
  [
    [0, 0],
    [60, 0],
  ],
  [{ from: 0, to: 1 }],
);

test("a candidate far from every street is named and reaches nobody", () => {
  const prepared = prepareTown(town(STREET, [[10, 0]]));
  const candidates = [candidateAt([12, 0], 0), candidateAt([10, 900], 1)];
  const sites = siteProblemOf(prepared, [], candidates, QUESTION)!;
  expect(sites.unjoined).toEqual([1]);
  expect([...sites.problem.firstGroup]).toEqual([0, 1, 1]);
});

test("a town without streets is measured by the straight line with its detour, and says so", () => {
  const prepared = prepareTown(town(null, [[10, 0]]));
  const candidates = [candidateAt([28, 0], 0), candidateAt([34, 0], 1)];
  const sites = siteProblemOf(prepared, [], candidates, QUESTION)!;
  expect(sites.measured).toBe("straightDetour");
  expect([...sites.problem.firstGroup]).toEqual([0, 1, 1]);
});

test("there is no answer about people whom the town does not know", () => {
  const prepared = prepareTown(town(STREET, [[10, 0]]));
  expect(siteProblemOf(prepared, [], [], { ...QUESTION, peopleClass: "age75" })).toBeNull();
});
