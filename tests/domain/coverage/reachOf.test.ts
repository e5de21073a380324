import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../../src/domain/coverage/answerQuestion.ts";
import { prepareTown } from "../../../src/domain/coverage/prepareTown.ts";
import { provisionOf } from "../../../src/domain/coverage/provisionOf.ts";
import type { Question } from "../../../src/domain/coverage/question.ts";
import { reachOf } from "../../../src/domain/coverage/reachOf.ts";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import type { PeopleCell } from "../../../src/domain/people/peopleCell.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import type { Town } from "../../../src/domain/town/town.ts";
import { drawnNetwork, TEST_PLANE } from "../network/smallNetworks.ts";

const at = (xM: number, yM: number) => fromPlane(TEST_PLANE, xM, yM);

/** Two banks of a river with a street each, joined by a bridge in the far east; people on both. */
function riverTown(hasStreets: boolean): Town {
  const network = drawnNetwork(
    [
      [0, 0],
      [1000, 0],
      [0, 80],
      [1000, 80],
    ],
    [
      { from: 0, to: 1 },
      { from: 2, to: 3 },
      { from: 1, to: 3 },
    ],
  );
  return {
    manifest: {
      format: "engawa-town",
      version: 1,
      name: "川の町",
      bounds: [139.6, 35.5, 139.8, 35.7],
      layers: [],
    },
    zoneSets: [],
    people: {
      asOf: "2025-10-01",
      classes: ["everyone"],
      cells: [cell("near", 30, at(250, 0)), cell("across", 50, at(100, 80))],
    },
    network: hasStreets ? network : null,
    places: [],
    candidates: [],
    basemap: null,
  };
}

function cell(id: string, everyone: number, [lng, lat]: [number, number]): PeopleCell {
  return { id, shape: { kind: "point", lng, lat }, people: { everyone } };
}

function salon(): Place {
  const [lng, lat] = at(100, 0);
  return {
    id: "salon",
    name: "ひだまり",
    kinds: ["salon"],
    location: { lng, lat, precision: "exact" },
    status: { state: "open" },
  };
}

function asked(measure: Question["measure"]): Question {
  return {
    layers: ["salon"],
    limit: { unit: "metres", value: 300 },
    walker: "ordinary",
    peopleClass: "everyone",
    measure,
    zoneSetId: "none",
  };
}

describe("reachOf", () => {
  test("along streets ends at the river, and counts as coverage does", () => {
    const prepared = prepareTown(riverTown(true));
    const reach = reachOf(prepared, [salon()], asked("street"));
    expect(reach.streets).toBe(true);
    expect(reach.people).toEqual({ everyone: 30 });
    expect(reach.farthestM).toBeCloseTo(150, 1);
    expect(booleanPointInPolygon(at(390, 0), reach.shape)).toBe(true);
    expect(booleanPointInPolygon(at(100, 80), reach.shape)).toBe(false);
    const { total } = answerQuestion(prepared, [salon()], asked("street"))!;
    expect([total.covered, total.uncoveredThoughNear]).toEqual([30, 50]);
  });

  test("in a straight line is a circle over the river", () => {
    const reach = reachOf(prepareTown(riverTown(true)), [salon()], asked("straight"));
    expect(reach.streets).toBe(false);
    expect(reach.people).toEqual({ everyone: 80 });
    expect(booleanPointInPolygon(at(100, 290), reach.shape)).toBe(true);
  });

  test("in a town without streets is a circle of the limit divided by 1.3", () => {
    const reach = reachOf(prepareTown(riverTown(false)), [salon()], asked("street"));
    expect(reach.streets).toBe(false);
    expect(booleanPointInPolygon(at(100, 225), reach.shape)).toBe(true);
    expect(booleanPointInPolygon(at(100, 240), reach.shape)).toBe(false);
  });

  test("is known where nobody is, as a shape without people", () => {
    const empty = { ...riverTown(true), people: null };
    const reach = reachOf(prepareTown(empty), [salon()], asked("street"));
    expect([reach.people, reach.farthestM]).toEqual([{}, null]);
    expect(reach.shape.coordinates).toHaveLength(1);
  });
});

test("provisionOf leaves every place 圏域外 where the zones asked about are not there", () => {
  const { zones, outside, total } = provisionOf(
    prepareTown(riverTown(true)),
    [salon()],
    asked("street"),
  );
  expect(zones).toEqual([]);
  expect([outside.places, outside.counts.salon, total.places]).toEqual([1, 1, 1]);
});
