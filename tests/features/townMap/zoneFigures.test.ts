import { expect, test } from "vitest";
import type { ZoneCoverage } from "../../../src/domain/coverage/coverageResult.ts";
import { provision } from "../../../src/domain/coverage/provision.ts";
import { somePlace } from "../../map/places/somePlace.ts";
import type { ZoneSet } from "../../../src/domain/zones/zoneSet.ts";
import { zoneFigures } from "../../../src/features/townMap/zoneFigures.ts";
import { defaultViewState } from "../../../src/state/viewState.ts";
import type { Answer } from "../../../src/worker/answer.ts";

const GEOMETRY = { type: "MultiPolygon" as const, coordinates: [] };
const ZONES: ZoneSet = {
  id: "schools",
  name: "小学校区",
  kind: "elementarySchoolDistrict",
  zones: ["若葉台", "縁側"].map((name) => ({ id: name, name, geometry: GEOMETRY })),
};

/** 1,330 people not reached in the first zone, 46 in the second; both places stand in the second. */
const ANSWER: Answer = {
  revision: 1,
  coverage: {
    question: { ...defaultViewState().question, zoneSetId: "schools" },
    limitM: 500,
    measured: "street",
    zones: [uncovered(1330), uncovered(46)],
    outside: uncovered(0),
    total: uncovered(1376),
    placeCount: 2,
  },
  classLimits: [200, 400, 600, 900],
  provision: provision([somePlace(), somePlace({ id: "p2" })], Int32Array.of(1, 1), 2),
  countedPlaces: [],
};

test("access prints the people not reached and gives the darkest colour to the most", () => {
  expect(zoneFigures(ZONES, ANSWER, "access")).toEqual([
    { text: "1,330人", fill: 4 },
    { text: "46人", fill: 0 },
  ]);
});

test("where all zones are of one class the figures stand alone, without colour", () => {
  expect(zoneFigures(ZONES, { ...ANSWER, classLimits: [] }, "access")).toEqual([
    { text: "1,330人", fill: null },
    { text: "46人", fill: null },
  ]);
});

test("provision counts places, hatches a zone without one, and uses no colour of access", () => {
  expect(zoneFigures(ZONES, ANSWER, "provision")).toEqual([
    { text: "なし", fill: "hatched" },
    { text: "2か所", fill: null },
  ]);
});

test("nothing is said before there is an answer, for other zones, or without people", () => {
  const nothing = [null, null];
  expect(zoneFigures(ZONES, null, "access")).toEqual(nothing);
  expect(zoneFigures({ ...ZONES, id: "other" }, ANSWER, "access")).toEqual(nothing);
  expect(zoneFigures(ZONES, { ...ANSWER, coverage: null }, "access")).toEqual(nothing);
});

function uncovered(people: number): ZoneCoverage {
  return {
    people,
    covered: 0,
    uncovered: people,
    unjoined: 0,
    meanM: null,
    medianM: null,
    p90M: null,
    uncoveredThoughNear: 0,
    coveredByOtherZone: 0,
    placesInside: 0,
    nearestOutside: null,
  };
}
