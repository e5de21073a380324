import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import type { FetchBytes } from "../../../src/formats/townFolder/townFilesFromUrl.ts";
import { createFindWorker } from "../../../src/worker/find/createFindWorker.ts";
import type { FindWorker } from "../../../src/worker/find/findWorker.ts";
import { fetchSample, SAMPLE_URL } from "../fetchSample.ts";

const ORIGIN: LngLat = [137.9364, 34.4994];

test("opens a town beside the page and tells what the page needs of it", async () => {
  const steps: string[] = [];
  const { value: town, problems } = await createFindWorker(fetchSample).open(
    { kind: "url", baseUrl: SAMPLE_URL },
    ({ step }) => steps.push(step),
  );
  expect(problems).toEqual([]);
  expect(steps).toEqual(["files", "ready"]);
  expect(town).toMatchObject({ manifest: { name: "縁側市" }, hasStreets: true });
  expect(town!.places.length).toBeGreaterThan(50);
});

test("tells the walk to every place of the town, and the way there as long as its walk", async () => {
  const { worker, targets } = await opened();
  const walks = await worker.find.walks({ origin: ORIGIN, targets, walker: "unhurried" });
  expect(walks.size).toBe(targets.length);
  for (const { id, at } of targets.slice(0, 10)) {
    const walk = walks.get(id)!;
    expect(walk.isStraight).toBe(false);
    expect(walk.minutes).toBe(Math.ceil(walk.distanceM / 60));
    const route = await worker.find.route({ origin: ORIGIN, goal: at, walker: "unhurried" });
    expect(route.distanceM).toBe(walk.distanceM);
    expect(route.path[0]).toEqual(ORIGIN);
    expect(route.path.at(-1)).toEqual(at);
  }
});

test("gives the streets of a box for a small map, and tiles for the large one", async () => {
  const { worker } = await opened();
  const [lng, lat] = ORIGIN;
  const picture = await worker.find.picture([lng - 0.004, lat - 0.003, lng + 0.004, lat + 0.003]);
  expect(picture.streets.length).toBeGreaterThan(20);
  const bytes = await worker.tile(14, 14_469, 6_517);
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes!)));
  expect(layers.street!.length).toBeGreaterThan(10);
});

test("finds spots by name and names the area around one; the addresses are read when they are first needed", async () => {
  const fetched: string[] = [];
  const { worker } = await opened((url) => {
    fetched.push(url.slice(SAMPLE_URL.length));
    return fetchSample(url);
  });
  expect(fetched).not.toContain("addresses.bin");
  const [spot] = await worker.find.spots("桜木しょうがっこう");
  expect(spot).toMatchObject({ kind: "school", name: "桜木小学校" });
  const [town] = await worker.find.spots("栄町1");
  expect(await worker.find.areaName(town!.at)).toBe("栄町1丁目");
  expect(await worker.find.areaName([139, 35])).toBeNull();
  expect(fetched.filter((name) => name === "addresses.bin")).toHaveLength(1);
});

test("nothing can be asked before a town is open, and none is open where none can be read", async () => {
  const worker = createFindWorker(fetchSample);
  const walks = () => worker.find.walks({ origin: ORIGIN, targets: [], walker: "ordinary" });
  await expect(walks()).rejects.toThrow("Open a town");
  const nowhere = { kind: "url", baseUrl: "https://engawa.example/nowhere/" } as const;
  const { value, problems } = await worker.open(nowhere, () => {});
  expect(value).toBeNull();
  expect(problems).toMatchObject([{ code: "manifestMissing" }]);
  await expect(walks()).rejects.toThrow("Open a town");
});

async function opened(fetchBytes: FetchBytes = fetchSample): Promise<{
  readonly worker: FindWorker;
  readonly targets: readonly { readonly id: string; readonly at: LngLat }[];
}> {
  const worker = createFindWorker(fetchBytes);
  const { value } = await worker.open({ kind: "url", baseUrl: SAMPLE_URL }, () => {});
  const targets = value!.places.flatMap(({ id, location }) =>
    location === null ? [] : [{ id, at: [location.lng, location.lat] as const }],
  );
  return { worker, targets };
}
