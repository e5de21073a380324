import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { writeTown } from "../../src/formats/townFolder/writeTown.ts";
import { NO_IMPORT } from "../../src/state/importStage.ts";
import { SMALL_TOWN, SMALL_TOWN_FACTS } from "../formats/townFolder/smallTown.ts";
import { done } from "../storage/local/device.ts";
import {
  answered,
  appWithSample,
  choiceInMemory,
  deviceInMemory,
  runningApp,
} from "./runningApp.ts";

test("a town given as a zip is open again after a reload, without being asked for", async () => {
  const device = { connect: deviceInMemory(), choice: choiceInMemory() };
  const app = await appWithSample(device);
  await app.actions.openTownFiles([zipOf(SMALL_TOWN)]);
  expect(app.state().town?.manifest.name).toBe("縁側町");
  expect(app.state().notice?.text).toBe(
    "縁側町を開きました。次に開いたときも、この町から始まります。",
  );
  const reloaded = runningApp(device);
  await reloaded.actions.openFirstTown();
  expect(reloaded.state().town?.manifest.name).toBe("縁側町");
});

test("a town given while the first one is still being opened is the one that stays", async () => {
  const app = runningApp();
  const first = app.actions.openFirstTown();
  const given = app.actions.openTownFiles([zipOf(SMALL_TOWN)]);
  await Promise.all([first, given]);
  expect(app.state().town?.manifest.name).toBe("縁側町");
  await answered(app);
  const cells = SMALL_TOWN.people?.cells ?? [];
  const aged65 = cells.reduce((sum, { people }) => sum + (people.age65 ?? 0), 0);
  expect(app.state().answer?.coverage?.total.people).toBe(aged65);
});

test("a town given as a folder is the same town", async () => {
  const app = await appWithSample();
  await app.actions.openTownFiles(folderOf(SMALL_TOWN));
  expect(app.state().town).toMatchObject({ manifest: { name: "縁側町" }, problems: [] });
  expect([...app.state().document.places.values()]).toEqual(SMALL_TOWN.places);
});

test("in another town nothing is selected, and the question is asked as far as it can answer", async () => {
  const app = await appWithSample();
  const [place] = app.state().document.places.keys();
  app.actions.selectPlace(place!);
  app.actions.selectZone("e07");
  app.actions.setImportStage(() => ({ stage: "give", problems: [], cancelled: true }));
  app.actions.setQuestion({ peopleClass: "age75", limit: { unit: "minutes", value: 10 } });
  await app.actions.openTownFiles([zipOf(SMALL_TOWN)]);
  expect(app.state().view).toMatchObject({ placeId: null, zoneId: null, camera: null });
  expect(app.state().importStage).toBe(NO_IMPORT);
  expect(app.state().view.question).toMatchObject({
    zoneSetId: "school",
    peopleClass: "everyone",
    limit: { unit: "minutes", value: 10 },
  });
  await answered(app);
  expect(app.state().answer?.coverage?.total.people).toBe(79);
});

test("the edits of each town are kept apart", async () => {
  const app = await appWithSample();
  const [first] = app.state().document.places.keys();
  await app.actions.changePlace(first!, { name: "縁側市の新しい名前" });
  await app.actions.openTownFiles([zipOf(SMALL_TOWN)]);
  expect(app.state()).toMatchObject({ undoSubject: null, saving: { state: "unchanged" } });
  await app.actions.changePlace("a", { name: "縁側町の新しい名前" });
  await app.actions.openSampleTown();
  expect(app.state().document.places.get(first!)?.name).toBe("縁側市の新しい名前");
  expect(app.state().document.places.has("a")).toBe(false);
});

test("the sample, once chosen again, is what opens after a reload", async () => {
  const device = { connect: deviceInMemory(), choice: choiceInMemory() };
  const app = await appWithSample(device);
  await app.actions.openTownFiles([zipOf(SMALL_TOWN)]);
  await app.actions.openSampleTown();
  const reloaded = await appWithSample(device);
  expect(reloaded.state().town?.manifest.name).toBe("縁側市");
});

test("a kept town that can no longer be read gives way to the sample, and that is said", async () => {
  const device = { connect: deviceInMemory(), choice: choiceInMemory() };
  const app = await appWithSample(device);
  await app.actions.openTownFiles([zipOf(SMALL_TOWN)]);
  const { townFiles } = done(await device.connect());
  const cutZip = { kind: "zip", name: "縁側町.zip", bytes: new Uint8Array([80, 75, 3, 4, 0]) };
  await townFiles.toCollection().modify({ files: cutZip });
  const reloaded = runningApp(device);
  await reloaded.actions.openFirstTown();
  expect(reloaded.state().town?.manifest.name).toBe("縁側市");
  expect(reloaded.state().notice?.text).toContain("縁側町.zip");
  expect(reloaded.state().opening).toEqual({ state: "open" });
});

test("files that are no town leave the one that is open, and say why", async () => {
  const app = await appWithSample();
  const { town, document } = app.state();
  await app.actions.openTownFiles([new File(["何か"], "写真.zip")]);
  expect(app.state()).toMatchObject({ town, document, opening: { state: "open" } });
  expect(app.state().notice?.text).toContain("写真.zip");
});

test("where nothing can be kept, an opened town is open, and it is said that it will not be", async () => {
  const app = await appWithSample({
    connect: async () => ({ state: "failed", reason: "noIndexedDb" }),
  });
  await app.actions.openTownFiles([zipOf(SMALL_TOWN)]);
  expect(app.state().town?.manifest.name).toBe("縁側町");
  expect(app.state().notice?.text).toMatch(/この端末には残せなかったので/);
});

test("a page put up for one town opens that one, or says what is wrong with it", async () => {
  const app = runningApp({ givenTownUrl: "https://engawa.example/nowhere/" });
  await app.actions.openFirstTown();
  expect(app.state().town).toBeNull();
  expect(app.state().opening).toMatchObject({
    state: "failed",
    problems: [{ code: "manifestMissing", file: "town.json" }],
  });
  await app.actions.openSampleTown();
  expect(app.state().opening).toEqual({ state: "open" });
});

test("how far the opening has come is told on the way", async () => {
  const app = runningApp();
  const steps: string[] = [];
  app.store.subscribe(({ opening }) => {
    const step = opening.state === "opening" ? opening.step : opening.state;
    if (steps.at(-1) !== step) steps.push(step);
  });
  await app.actions.openFirstTown();
  expect(steps).toEqual(["files", "ready", "open"]);
});

function filesOf(town: typeof SMALL_TOWN): Map<string, Uint8Array> {
  return new Map(writeTown(town, SMALL_TOWN_FACTS));
}

function zipOf(town: typeof SMALL_TOWN): File {
  const bytes = zipSync(Object.fromEntries(filesOf(town)));
  return new File([bytes.slice().buffer], "縁側町.zip");
}

/** As a browser gives the files of a chosen folder, each with its path. */
function folderOf(town: typeof SMALL_TOWN): File[] {
  return Array.from(filesOf(town), ([name, bytes]) => {
    const file = new File([bytes.slice().buffer], name);
    return Object.assign(file, { webkitRelativePath: `縁側町/${name}` });
  });
}
