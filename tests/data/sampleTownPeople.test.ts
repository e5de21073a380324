import { beforeAll, expect, test } from "vitest";
import { answerQuestion } from "../../src/domain/coverage/answerQuestion.ts";
import type { CoverageResult } from "../../src/domain/coverage/coverageResult.ts";
import { prepareTown, type PreparedTown } from "../../src/domain/coverage/prepareTown.ts";
import { meshBounds } from "../../src/domain/people/meshBounds.ts";
import { PEOPLE_CLASSES } from "../../src/domain/people/peopleClass.ts";
import { isReachablePlace } from "../../src/domain/places/place.ts";
import { CORE_KINDS, layerOfKind } from "../../src/domain/places/placeKind.ts";
import type { Town } from "../../src/domain/town/town.ts";
import { readSampleTown } from "./readSampleTown.ts";

let town: Town;
let prepared: PreparedTown;
let answer: CoverageResult;

beforeAll(async () => {
  ({ town } = await readSampleTown());
  prepared = prepareTown(town);
  const places = town.places.filter(
    (place) => isReachablePlace(place) && layerOfKind(place.kinds[0]) !== "other",
  );
  answer = answerQuestion(prepared, places, {
    layers: [...CORE_KINDS],
    limit: { unit: "metres", value: 500 },
    walker: "ordinary",
    peopleClass: "age65",
    measure: "street",
    zoneSetId: "elementary",
  })!;
});

test("60,128 people are counted, 18,412 of them 65 or older", () => {
  const sums = PEOPLE_CLASSES.map((peopleClass) =>
    town.people!.cells.reduce((sum, { people }) => sum + people[peopleClass]!, 0),
  );
  expect(sums.slice(0, 2)).toEqual([60_128, 18_412]);
  expect(sums[2]! / sums[1]!).toBeCloseTo(0.55, 1);
});

test("in every 125 m mesh the classes fit into each other", () => {
  const wrong = town.people!.cells.filter(({ id, people }) => {
    const [everyone, age65, age75, alone65, under15] = PEOPLE_CLASSES.map((each) => people[each]!);
    const fits = age65! + under15! <= everyone! && Math.max(age75!, alone65!) <= age65!;
    return !fits || id.length !== 11 || meshBounds(id) === null;
  });
  expect(wrong).toEqual([]);
});

test("a handful live where no street of the data goes, and are counted apart", () => {
  expect(prepared.spread!.unjoined.everyone).toBe(38);
  expect(prepared.spread!.unplaced.everyone).toBe(0);
});

test("a few live outside all 小学校区", () => {
  expect(answer.outside.people).toBeGreaterThan(0);
  expect(answer.outside.people).toBeLessThan(100);
});

test("the new town has the most 65+ without a place, the old centre the fewest", () => {
  const names = town.zoneSets[0]!.zones.map(({ name }) => name);
  const order = [...names.keys()].sort(
    (a, b) => answer.zones[b]!.uncovered - answer.zones[a]!.uncovered,
  );
  expect(names[order[0]!]).toBe("若葉台");
  expect(names[order.at(-1)!]).toBe("縁側");
});

test("between 35 and 45 % of the 65+ have no place within 500 m", () => {
  const { uncovered, people } = answer.total;
  expect(uncovered / people).toBeGreaterThan(0.35);
  expect(uncovered / people).toBeLessThan(0.45);
});

test("in 西町 more than a hundred live near a place that the river or a way round puts out of reach", () => {
  const west = town.zoneSets[0]!.zones.findIndex(({ name }) => name === "西町");
  expect(answer.zones[west]!.uncoveredThoughNear).toBeGreaterThan(100);
});
