import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../../../src/domain/coverage/answerQuestion.ts";
import { prepareTown } from "../../../../src/domain/coverage/prepareTown.ts";
import type { Measure, Question } from "../../../../src/domain/coverage/question.ts";
import { openSlots } from "../../../../src/domain/coverage/time/openSlots.ts";
import { reachableSets } from "../../../../src/domain/coverage/time/reachableSets.ts";
import { reachOfTown } from "../../../../src/domain/coverage/time/reachOfTown.ts";
import { schedulesOfPlace } from "../../../../src/domain/coverage/time/schedulesOfPlace.ts";
import { timeCoverage } from "../../../../src/domain/coverage/time/timeCoverage.ts";
import { networkFromLines } from "../../../../src/domain/network/networkFromLines.ts";
import type { PeopleCell } from "../../../../src/domain/people/peopleCell.ts";
import type { Place } from "../../../../src/domain/places/place.ts";
import type { Town } from "../../../../src/domain/town/town.ts";

/** A street of about 1.8 km from west to east; 40 people live at its west end, 2 at its east end, 3 off it. */
const TOWN: Town = {
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
  people: {
    asOf: "2025-10-01",
    classes: ["everyone"],
    cells: [
      cell("west", 139.492, 35.3, 40),
      cell("east", 139.508, 35.3, 2),
      cell("off", 139.505, 35.306, 3),
    ],
  },
  network: networkFromLines([
    {
      properties: { highway: "residential" },
      geometry: {
        type: "LineString",
        coordinates: [
          [139.49, 35.3],
          [139.5, 35.3],
          [139.51, 35.3],
        ],
      },
    },
  ]).value,
  places: [],
  candidates: [],
  basemap: null,
};

const QUESTION: Question = {
  layers: ["salon"],
  limit: { unit: "metres", value: 500 },
  walker: "ordinary",
  peopleClass: "everyone",
  measure: "street",
  zoneSetId: "halves",
};

const WEST = salon(139.493, "毎週水曜日 10:00～12:00");
const EAST = salon(139.507, "毎週木曜日 10:00～12:00");
const SOMETIMES = salon(139.5075, "不定期");

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

function cell(id: string, lng: number, lat: number, everyone: number): PeopleCell {
  return { id, shape: { kind: "point", lng, lat }, people: { everyone } };
}

function salon(lng: number, scheduleText: string): Place {
  return {
    id: `${lng}`,
    name: "サロン",
    kinds: ["salon"],
    location: { lng, lat: 35.3, precision: "exact" },
    status: { state: "open" },
    scheduleText,
  };
}

/** Wednesday and Thursday at 10:30. */
function timesOf(town: Town, question: Question) {
  const places = [WEST, EAST, SOMETIMES];
  const slots = ["2026-04-08", "2026-04-09"].map((date) => ({
    date,
    startMinute: 630,
    endMinute: 630,
  }));
  const reach = reachOfTown(prepareTown(town), places, question)!;
  return timeCoverage(reach, openSlots(places.map(schedulesOfPlace), slots));
}

describe("reachOfTown", () => {
  test("tells who has an open place on a Wednesday and on a Thursday, in words people write", () => {
    const { zones, total } = timesOf(TOWN, QUESTION);
    expect([...zones[0]!.covered]).toEqual([40, 0]);
    expect([...zones[1]!.covered]).toEqual([0, 2]);
    expect([...total.coveredIfPossible]).toEqual([42, 2]);
    expect(total).toMatchObject({ people: 45, unjoined: 3 });
  });

  test.each<Measure>(["street", "straight", "straightDetour"])(
    "is by %s what answerQuestion says of the places open then",
    (measure) => {
      for (const town of [TOWN, { ...TOWN, network: null }]) {
        const question = { ...QUESTION, measure };
        const { zones, outside, total } = timesOf(town, question);
        for (const [slot, open] of [WEST, EAST].entries()) {
          const answer = answerQuestion(prepareTown(town), [open], question)!;
          const rows = [...answer.zones, answer.outside, answer.total];
          expect([...zones, outside, total].map((row) => row.covered[slot])).toEqual(
            rows.map(({ covered }) => covered),
          );
        }
      }
    },
  );

  test("leaves everyone 圏域外 by a set of zones that the town does not have", () => {
    const { zones, outside, total } = timesOf(TOWN, { ...QUESTION, zoneSetId: "unknown" });
    expect(zones).toEqual([]);
    expect(outside).toEqual(total);
  });

  test("takes the sets of an earlier question for another class or other zones", () => {
    const prepared = prepareTown(TOWN);
    const sets = reachableSets(prepared, [WEST, EAST], QUESTION);
    expect(reachOfTown(prepared, [WEST, EAST], QUESTION, sets)).toEqual(
      reachOfTown(prepared, [WEST, EAST], QUESTION),
    );
  });

  test("gives no answer about people that are not known", () => {
    const nobody = prepareTown({ ...TOWN, people: null });
    expect(reachOfTown(nobody, [WEST], QUESTION)).toBeNull();
    const question = { ...QUESTION, peopleClass: "age75" } as const;
    expect(reachOfTown(prepareTown(TOWN), [WEST], question)).toBeNull();
  });
});

test("schedulesOfPlace takes what a person confirmed before the words, and reads the words once", () => {
  expect(schedulesOfPlace(WEST)).toBe(schedulesOfPlace(WEST));
  const [read] = schedulesOfPlace(WEST);
  const confirmed = { ...read!, label: "相談" };
  expect(schedulesOfPlace({ ...EAST, schedules: [confirmed] })).toEqual([confirmed]);
  const silent = { ...EAST, scheduleText: undefined };
  expect(schedulesOfPlace(silent)).toMatchObject([{ certainty: "unknown" }]);
});
