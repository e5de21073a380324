import { expect, test } from "vitest";
import { keptMark } from "../../src/storage/local/keptMark.ts";
import { storageInMemory } from "../storage/local/storageInMemory.ts";
import { appWithSample, deviceInMemory } from "./runningApp.ts";

test("edits that the browser has thrown away are said to be gone, not shown as never made", async () => {
  const storage = storageInMemory();
  const mark = keptMark(() => storage);
  const app = await appWithSample({ mark });
  const [first] = app.state().document.places.keys();
  await app.actions.changePlace(first!, { fee: "100円" });
  const onNewDatabase = await appWithSample({ mark, connect: deviceInMemory() });
  expect(onNewDatabase.state().documentProblems).toEqual([
    { code: "documentVanished", severity: "error" },
  ]);
});

test("nothing is said where the edits are there, or where none were ever made", async () => {
  const storage = storageInMemory();
  const mark = keptMark(() => storage);
  const connect = deviceInMemory();
  const app = await appWithSample({ mark, connect });
  expect(app.state().documentProblems).toEqual([]);
  const [first] = app.state().document.places.keys();
  await app.actions.changePlace(first!, { fee: "100円" });
  expect((await appWithSample({ mark, connect })).state().documentProblems).toEqual([]);
});

test("where storage is switched off nothing is marked", () => {
  const mark = keptMark(() => {
    throw new DOMException("denied", "SecurityError");
  });
  mark.set("name:縁側市");
  expect(mark.isSet("name:縁側市")).toBe(false);
});
