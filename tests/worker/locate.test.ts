import { expect, test } from "vitest";
import { writeTown } from "../../src/formats/townFolder/writeTown.ts";
import { createTownWorker } from "../../src/worker/createTownWorker.ts";
import { SMALL_TOWN, SMALL_TOWN_FACTS } from "../formats/townFolder/smallTown.ts";
import { fetchSample, SAMPLE_URL } from "./fetchSample.ts";

test("a town opens without its addresses, which are read once when one is first asked for", async () => {
  const fetched: string[] = [];
  const fetchAndTell = (url: string) => {
    fetched.push(url);
    return fetchSample(url);
  };
  const worker = createTownWorker(fetchAndTell, () => "new");
  await worker.open({ kind: "url", baseUrl: SAMPLE_URL }, () => {});
  expect(fetched.filter(isAddresses)).toEqual([]);
  for (const text of ["縁側市本町3", "本町３番地"]) {
    const { value } = await worker.locate([{ text, city: "縁側市" }], () => true);
    expect(value).toMatchObject([{ level: "number", matchedText: "縁側市本町3" }]);
  }
  expect(fetched.filter(isAddresses)).toHaveLength(1);
});

test("tells how far it is after every 500, and ends where it is told to", async () => {
  const worker = createTownWorker(fetchSample, () => "new");
  await worker.open({ kind: "url", baseUrl: SAMPLE_URL }, () => {});
  const asked = Array.from({ length: 1200 }, (_, i) => ({ text: `縁側市本町${i}` }));
  const steps: string[] = [];
  const { value } = await worker.locate(asked, (done, total) => {
    steps.push(`${done}/${total}`);
    return true;
  });
  expect(value).toHaveLength(1200);
  expect(steps).toEqual(["500/1200", "1000/1200", "1200/1200"]);
  expect((await worker.locate(asked, () => Promise.resolve(false))).value).toBeNull();
});

test("a town without addresses says so", async () => {
  const worker = createTownWorker(fetchSample, () => "new");
  const files = Array.from(writeTown(SMALL_TOWN, SMALL_TOWN_FACTS), ([name, bytes]) => ({
    name,
    bytes,
  }));
  await worker.open({ kind: "folder", files }, () => {});
  const { value, problems } = await worker.locate([{ text: "本町1" }], () => true);
  expect(value).toBeNull();
  expect(problems).toMatchObject([{ code: "layerMissing", params: { role: "addresses" } }]);
});

function isAddresses(url: string): boolean {
  return url.endsWith("addresses.bin");
}
