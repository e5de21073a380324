import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/domain/coverage/answerQuestion.ts";
import { prepareTown } from "../../src/domain/coverage/prepareTown.ts";
import type { Question } from "../../src/domain/coverage/question.ts";
import { countedPlaces } from "../../src/domain/places/countedPlaces.ts";
import type { Place } from "../../src/domain/places/place.ts";
import { writeTown } from "../../src/formats/townFolder/writeTown.ts";
import { createTownWorker } from "../../src/worker/createTownWorker.ts";
import type { TownSource } from "../../src/worker/townSource.ts";
import type { TownWorker } from "../../src/worker/townWorker.ts";
import { readSampleTown } from "../data/readSampleTown.ts";
import { SMALL_TOWN, SMALL_TOWN_FACTS } from "../formats/townFolder/smallTown.ts";
import { fetchSample, SAMPLE_URL } from "./fetchSample.ts";

const SAMPLE: TownSource = { kind: "url", baseUrl: SAMPLE_URL };
const QUESTION: Question = {
  layers: ["salon", "cafe", "engawa", "ibasho", "branch"],
  limit: { unit: "metres", value: 500 },
  walker: "ordinary",
  peopleClass: "age65",
  measure: "street",
  zoneSetId: "elementary",
};
const unheard = () => {};

test("opens a town step by step and tells what the page needs of it", async () => {
  const worker = createTownWorker(fetchSample, () => "new");
  const steps: string[] = [];
  const { value: town, problems } = await worker.open(SAMPLE, ({ step }) => steps.push(step));
  expect(problems).toEqual([]);
  expect(steps).toEqual(["files", "ready"]);
  expect(town?.manifest.name).toBe("縁側市");
  expect(town?.zoneSets.map(({ name }) => name)).toEqual(["小学校区", "中学校区", "自治会"]);
  expect(town?.peopleClasses).toEqual(["everyone", "age65", "age75", "alone65", "under15"]);
  expect(town).toMatchObject({ peopleAsOf: "2025-10-01", hasStreets: true });
});

test("answers with the very figures of the domain, under the revision asked", async () => {
  const worker = await opened(SAMPLE);
  const { town } = await readSampleTown();
  const places = countedPlaces(town.places, QUESTION.layers);
  const answer = await worker.answer({ revision: 7, ...(await held(worker, places)) });
  expect(answer.revision).toBe(7);
  expect(answer.coverage).toEqual(answerQuestion(prepareTown(town), places, QUESTION));
  const counted = answer.provision.zones.reduce((sum, { places: count }) => sum + count, 0);
  expect(counted + answer.provision.outside.places).toBe(places.length);
});

test("the classes of the map are those of the town as opened, whatever is edited", async () => {
  const worker = await opened(SAMPLE);
  const { town } = await readSampleTown();
  const places = countedPlaces(town.places, QUESTION.layers);
  const before = await worker.answer({ revision: 1, ...(await held(worker, places)) });
  const after = await worker.answer({ revision: 2, placeIds: [], question: QUESTION });
  expect(before.classLimits.length).toBeGreaterThan(1);
  expect(after.coverage).not.toEqual(before.coverage);
  expect(after.classLimits).toEqual(before.classLimits);
});

test("tells how many people reach a place, and the streets they come along", async () => {
  const worker = await opened(SAMPLE);
  const { town } = await readSampleTown();
  const places = countedPlaces(town.places, ["branch"]).slice(0, 1);
  const request = { revision: 1, ...(await held(worker, places)) };
  const reach = await worker.reach(request);
  const { coverage } = await worker.answer(request);
  expect(reach.placeIds).toEqual([places[0]!.id]);
  expect(reach.streets).toBe(true);
  expect(reach.shape.coordinates.length).toBeGreaterThan(0);
  expect(reach.people.age65).toBe(coverage!.total.covered);
});

test("gives tiles of the town's own streets", async () => {
  const worker = await opened(SAMPLE);
  const bytes = await worker.tile(14, ...tileAt(137.9364, 34.4994, 14));
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes!)));
  expect(layers.street!.length).toBeGreaterThan(10);
});

test("a town without streets and base map has no tiles", async () => {
  const roles = ["zones", "people", "places", "candidates"];
  const facts = SMALL_TOWN_FACTS.filter(({ role }) => roles.includes(role));
  const worker = await opened(folder({ ...SMALL_TOWN, network: null, basemap: null }, facts));
  expect(await worker.tile(14, 14_500, 6_500)).toBeNull();
});

test("a town that cannot be opened leaves the one before", async () => {
  const worker = await opened(SAMPLE);
  const request = { revision: 1, placeIds: [], question: QUESTION };
  const before = await worker.answer(request);
  const broken: TownSource[] = [
    { kind: "url", baseUrl: "https://engawa.example/nowhere/" },
    { kind: "zip", name: "まち.zip", bytes: new Uint8Array([80, 75, 3, 4]) },
    { kind: "folder", files: [{ name: "town.json", bytes: new TextEncoder().encode("{}") }] },
  ];
  for (const source of broken) {
    const { value, problems } = await worker.open(source, unheard);
    expect(value).toBeNull();
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
    expect(await worker.answer(request)).toEqual(before);
  }
});

test("another town takes the place of the one before, with nothing left of it", async () => {
  const worker = await opened(SAMPLE);
  await worker.answer({ revision: 1, placeIds: [], question: QUESTION });
  await worker.tile(14, ...tileAt(137.9364, 34.4994, 14));
  await worker.open(folder(SMALL_TOWN, SMALL_TOWN_FACTS), unheard);
  const question = { ...QUESTION, zoneSetId: "school" };
  const { coverage } = await worker.answer({ revision: 2, placeIds: [], question });
  expect(coverage?.zones).toHaveLength(2);
  expect(coverage?.total.people).toBe(22);
  const emptied = await worker.tile(14, ...tileAt(137.9364, 34.4994, 14));
  expect(emptied!.byteLength).toBe(0);
});

test("nothing can be asked before a town is open", async () => {
  const worker = createTownWorker(fetchSample, () => "new");
  const request = { revision: 1, placeIds: [], question: QUESTION };
  await expect(worker.answer(request)).rejects.toThrow("Open a town");
  await expect(worker.reach(request)).rejects.toThrow("Open a town");
  await expect(worker.tile(14, 0, 0)).rejects.toThrow("Open a town");
});

async function opened(source: TownSource): Promise<TownWorker> {
  const worker = createTownWorker(fetchSample, () => "new");
  const { value } = await worker.open(source, unheard);
  if (value === null) throw new Error("The town of the test can be opened.");
  return worker;
}

/** Tells the worker of these places, and gives the request to ask about them. */
async function held(worker: TownWorker, places: readonly Place[]) {
  await worker.hold({ isAnew: true, puts: places, deletes: [] });
  return { placeIds: places.map(({ id }) => id), question: QUESTION };
}

function folder(...[town, facts]: Parameters<typeof writeTown>): TownSource {
  const files = Array.from(writeTown(town, facts), ([name, bytes]) => ({ name, bytes }));
  return { kind: "folder", files };
}

function tileAt(lng: number, lat: number, zoom: number): [x: number, y: number] {
  const side = 2 ** zoom;
  const phi = (lat * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2;
  return [Math.floor(((lng + 180) / 360) * side), Math.floor(y * side)];
}
