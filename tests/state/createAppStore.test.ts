import { expect, test } from "vitest";
import { answerQuestion } from "../../src/domain/coverage/answerQuestion.ts";
import { prepareTown } from "../../src/domain/coverage/prepareTown.ts";
import { deletedPlaces } from "../../src/domain/document/deletedPlaces.ts";
import { documentChanges } from "../../src/domain/document/documentChanges.ts";
import { countedPlaces } from "../../src/domain/places/countedPlaces.ts";
import type { Place } from "../../src/domain/places/place.ts";
import { readSampleTown } from "../data/readSampleTown.ts";
import { answered, appWithSample, deviceInMemory, runningApp } from "./runningApp.ts";

/** A サロン in 若葉台, where 356 people of 65 and over have none within 500 m. */
const SALON: Omit<Place, "id"> = {
  name: "丘のサロン",
  kinds: ["salon"],
  location: { lng: 137.96286, lat: 34.519651, precision: "exact" },
  status: { state: "open" },
};

test("opens the sample town and answers its first question with the figures of the domain", async () => {
  const { state } = await appWithSample();
  const { town } = await readSampleTown();
  const { question } = state().view;
  expect(state().opening).toEqual({ state: "open" });
  expect(state().town?.manifest.name).toBe("縁側市");
  expect(question.zoneSetId).toBe("elementary");
  expect([...state().document.places.values()]).toEqual(town.places);
  const places = countedPlaces(town.places, question.layers);
  expect(state().answer?.coverage).toEqual(answerQuestion(prepareTown(town), places, question));
});

test("a changed question brings a new answer", async () => {
  const app = await appWithSample();
  const before = app.state().answer!.coverage!;
  app.actions.setQuestion({ limit: { unit: "metres", value: 800 } });
  await answered(app);
  const after = app.state().answer!.coverage!;
  expect(after.limitM).toBe(800);
  expect(after.total.people).toBe(before.total.people);
  expect(after.total.covered).toBeGreaterThan(before.total.covered);
});

test("of questions that follow each other fast, only the newest is answered", async () => {
  const app = await appWithSample();
  const shown: number[] = [];
  app.store.subscribe(({ answer }, before) => {
    if (answer !== before.answer) shown.push(answer!.coverage!.limitM);
  });
  for (const value of [300, 800, 1000]) {
    app.actions.setQuestion({ limit: { unit: "metres", value } });
  }
  await answered(app);
  expect(shown).toEqual([1000]);
});

test("an edit changes the answer, and is stored before it is said to be", async () => {
  const connect = deviceInMemory();
  const app = await appWithSample({ connect });
  const before = app.state().answer!.coverage!;
  const atNotice: string[] = [];
  app.store.subscribe(({ notice, saving }, old) => {
    if (notice !== old.notice) atNotice.push(saving.state);
  });
  await app.actions.addPlace(SALON);
  expect(atNotice).toEqual(["saved"]);
  expect(app.state().notice?.text).toBe("「丘のサロン」を足しました。この端末に保存ずみです。");
  expect(app.state().notice?.undoable).toBe(true);
  await answered(app);
  const after = app.state().answer!.coverage!;
  expect(after.placeCount).toBe(before.placeCount + 1);
  expect(after.total.covered).toBe(before.total.covered + 356);

  const reloaded = await appWithSample({ connect });
  expect(namesIn(reloaded.state().document.places)).toContain("丘のサロン");
  expect(reloaded.state().answer?.coverage).toEqual(after);
});

test("where nothing can be kept, the edit stands and it is said that it is not safe", async () => {
  const app = await appWithSample({
    connect: async () => ({ state: "failed", reason: "privateWindow" }),
  });
  await app.actions.addPlace(SALON);
  expect(namesIn(app.state().document.places)).toContain("丘のサロン");
  expect(app.state().saving).toEqual({ state: "unavailable", reason: "privateWindow" });
  expect(app.state().notice?.text).toMatch(/まだ、この端末に保存できていません/);
});

test("undo puts back a moved place, and redo moves it again", async () => {
  const app = await appWithSample();
  const [place] = app.state().document.places.values();
  const locationNow = () => app.state().document.places.get(place!.id)!.location;
  const moved = { lng: 137.95, lat: 34.5, precision: "exact" } as const;
  await app.actions.movePlace(place!.id, moved);
  expect(locationNow()).toEqual(moved);
  expect(app.state().undoSubject).toBe("movePlace");
  await app.actions.undo();
  expect(locationNow()).toEqual(place!.location);
  expect(app.state()).toMatchObject({ undoSubject: null, redoSubject: "movePlace" });
  expect(app.state().notice).toMatchObject({ undoable: false });
  await app.actions.redo();
  expect(locationNow()).toEqual(moved);
});

test("a place can be renamed and deleted; what is no longer there cannot be changed", async () => {
  const app = await appWithSample();
  const [first, second] = app.state().document.places.keys();
  await app.actions.changePlace(first!, { name: "新しい名前" });
  expect(app.state().document.places.get(first!)?.name).toBe("新しい名前");
  await app.actions.deletePlace(second!);
  expect(app.state().document.places.has(second!)).toBe(false);
  const { document, notice } = app.state();
  await app.actions.changePlace(second!, { name: "もうない" });
  expect(app.state()).toMatchObject({ document, notice });
});

test("a copy kept earlier brings everything back, in one step of undo", async () => {
  const app = await appWithSample();
  const before = new Map(app.state().document.places);
  await app.actions.downloadCopy();
  const { name, bytes } = app.saved[0]!;
  expect(name).toBe("縁側市_控え_20261120.json");
  for (const id of [...before.keys()].slice(0, 3)) await app.actions.deletePlace(id);
  await app.actions.restoreCopy(new File([bytes.slice().buffer], name));
  expect(new Map(app.state().document.places)).toEqual(before);
  expect(app.state().notice?.text).toMatch(/^控えの内容に戻しました。/);
  await app.actions.undo();
  expect(app.state().document.places.size).toBe(before.size - 3);
});

test("a copy brings its history and the day it was taken, to this device or another", async () => {
  const connect = deviceInMemory();
  const app = await appWithSample({ connect });
  expect(app.state().lastCopyAt).toBeNull();
  const [first, second] = app.state().document.places.values();
  await app.actions.changePlace(first!.id, { fee: "300円" });
  await app.actions.deletePlace(second!.id);
  await app.actions.downloadCopy();
  const lastCopy = app.state().lastCopyAt;
  expect(lastCopy).toMatch(/^2026-11-20T/);
  const file = new File([app.saved[0]!.bytes.slice().buffer], "控え.json");

  const elsewhere = await appWithSample();
  const preview = await elsewhere.actions.previewCopy(file);
  expect(preview).toMatchObject({ added: [], removed: [{ id: second!.id }] });
  expect(preview?.changed.map(({ place, changes }) => [place.id, changes[0]?.field])).toEqual([
    [first!.id, "fee"],
  ]);
  expect(elsewhere.state().document.places.has(second!.id)).toBe(true);
  await elsewhere.actions.restoreCopy(file);
  expect(new Map(elsewhere.state().document.places)).toEqual(new Map(app.state().document.places));
  const past = await elsewhere.actions.pastChanges();
  expect(past.map(({ subject, copied }) => [subject, copied])).toEqual([
    ["deletePlace", true],
    ["changePlace", true],
  ]);
  expect(elsewhere.state().lastCopyAt).toBeNull();

  const reloaded = await appWithSample({ connect });
  await expect.poll(() => reloaded.state().lastCopyAt).toBe(lastCopy);
});

test("one field goes back to what it was, and a deleted place comes back, each one step of undo", async () => {
  const app = await appWithSample();
  const [place] = app.state().document.places.values();
  await app.actions.changePlace(place!.id, { fee: "300円", note: "土足" });
  await app.actions.restoreField(place!.id, { field: "fee", before: place!.fee });
  expect(app.state().document.places.get(place!.id)).toEqual({ ...place!, note: "土足" });
  expect(app.state().undoSubject).toBe("restoreField");
  await app.actions.deletePlace(place!.id);
  const changes = documentChanges(app.state().history);
  const [deleted] = deletedPlaces(changes, app.state().document);
  await app.actions.restorePlace(deleted!.place);
  expect(app.state().document.places.get(place!.id)).toEqual({ ...place!, note: "土足" });
  expect(app.state().notice?.text).toMatch(/前の内容に戻しました/);
  await app.actions.undo();
  expect(app.state().document.places.has(place!.id)).toBe(false);
});

test("a copy of another town, or a file that is none, changes nothing and says why", async () => {
  const app = await appWithSample();
  await app.actions.downloadCopy();
  const { document } = app.state();
  const copy = new TextDecoder().decode(app.saved[0]!.bytes).replaceAll("縁側市", "別の町");
  await app.actions.restoreCopy(new File([copy], "控え.json"));
  expect(app.state().notice?.text).toMatch(/^これは別の町の控えです。/);
  await app.actions.restoreCopy(new File(["{}"], "ちがう.json"));
  expect(app.state().notice?.text).toContain("ちがう.json");
  expect(app.state().document).toBe(document);
});

test("the table that is taken away is named after the town, the zones and the day", async () => {
  const app = await appWithSample();
  await app.actions.exportCoverageCsv();
  expect(app.saved.map(({ name }) => name)).toEqual(["縁側市_小学校区_届く人_20261120.csv"]);
  expect(new TextDecoder().decode(app.saved[0]!.bytes)).toContain("若葉台");
});

test("before a town is open there is nothing to edit or to take away", async () => {
  const { actions, state, saved } = runningApp();
  await actions.addPlace(SALON);
  await actions.undo();
  await actions.downloadCopy();
  await actions.exportCoverageCsv();
  expect(state().document.places.size).toBe(0);
  expect(state().notice).toBeNull();
  expect(saved).toEqual([]);
});

function namesIn(places: ReadonlyMap<string, Place>): string[] {
  return Array.from(places.values(), ({ name }) => name);
}
