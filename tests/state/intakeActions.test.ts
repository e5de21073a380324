import { expect, test } from "vitest";
import { appWithSample, type RunningApp } from "./runningApp.ts";

const CSV = [
  "名称,種別,緯度,経度,開催日時",
  "はじめてのサロン,サロン,35.305,139.405,毎週月曜 10:00～12:00",
  "はじめてのカフェ,カフェ,35.306,139.406,第1日曜 13:00～15:00",
].join("\n");

const NOTHING = { doubles: {}, keepFields: {}, leaveOut: [], positions: {}, closedIds: [] };

test("a list taken in is stored as one step, said, and undone at once", async () => {
  const app = await appWithSample();
  const before = app.state().document.places.size;
  expect(await takeIn(app)).toBe(true);
  expect(app.state().document.places.size).toBe(before + 2);
  expect(app.state().notice?.text).toMatch(/^2か所を取りこみました。/);
  expect(app.state().saving.state).toBe("saved");
  await app.actions.undo();
  expect(app.state().document.places.size).toBe(before);
});

test("the same list a second time has nothing to take in", async () => {
  const app = await appWithSample();
  await takeIn(app);
  const { counts } = await compared(app);
  expect(counts).toMatchObject({ added: 0, changed: 0, unchanged: 2, missing: 0 });
  expect(await app.actions.intake.takeIn(NOTHING)).toBe(false);
});

test("a place that a newer list does not have stays until it is said to be closed", async () => {
  const app = await appWithSample();
  await takeIn(app);
  const shorter = CSV.split("\n").slice(0, 2).join("\n");
  const { counts } = await compared(app, shorter);
  expect(counts).toMatchObject({ missing: 1, unchanged: 1 });
  const [missing] = await app.actions.intake.page("missing", 0, 1);
  await app.actions.intake.takeIn({ ...NOTHING, closedIds: [missing!.key] });
  expect(app.state().document.places.get(missing!.key)).toMatchObject({
    name: "はじめてのカフェ",
    status: { state: "closed" },
  });
});

async function compared(app: RunningApp, text = CSV) {
  const { intake } = app.actions;
  const { value } = await intake.readFiles([new File([text], "一覧.csv")], () => undefined);
  const tables = value!.map((preview) => ({
    preview,
    mapping: preview.mapping,
    isTokyoDatum: false,
  }));
  return intake.compare(tables, "一覧", () => undefined);
}

async function takeIn(app: RunningApp): Promise<boolean> {
  await compared(app);
  return app.actions.intake.takeIn(NOTHING);
}
