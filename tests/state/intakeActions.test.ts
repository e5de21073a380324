import { describe, expect, test } from "vitest";
import type { TakingProgress } from "../../src/state/finishedEdit.ts";
import { createTownWorker } from "../../src/worker/createTownWorker.ts";
import type { PlanReport } from "../../src/worker/intake/intakeJobs.ts";
import { newId } from "../../src/worker/newId.ts";
import { fetchSample } from "../worker/fetchSample.ts";
import { appWithSample, deviceInMemory, type RunningApp } from "./runningApp.ts";

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
  expect(await app.actions.intake.takeIn(NOTHING, unheard)).toBe(false);
});

test("a place that a newer list does not have stays until it is said to be closed", async () => {
  const app = await appWithSample();
  await takeIn(app);
  const shorter = CSV.split("\n").slice(0, 2).join("\n");
  const { counts } = await compared(app, shorter);
  expect(counts).toMatchObject({ missing: 1, unchanged: 1 });
  const [missing] = await app.actions.intake.page("missing", 0, 1);
  await app.actions.intake.takeIn({ ...NOTHING, closedIds: [missing!.key] }, unheard);
  expect(app.state().document.places.get(missing!.key)).toMatchObject({
    name: "はじめてのカフェ",
    status: { state: "closed" },
  });
});

async function compared(app: RunningApp, text = CSV) {
  const { intake } = app.actions;
  const { value } = await intake.readFiles([new File([text], "一覧.csv")], unheard);
  const tables = value!.map((preview) => ({
    preview,
    mapping: preview.mapping,
    isTokyoDatum: false,
  }));
  return intake.compare(tables, "一覧", unheard);
}

async function takeIn(app: RunningApp): Promise<boolean> {
  await compared(app);
  return app.actions.intake.takeIn(NOTHING, unheard);
}

describe("a list of thousands of places", () => {
  const rows = Array.from({ length: 4500 }, (_, i) => `${i}番のサロン,サロン,,,`);
  const text = [CSV.split("\n")[0], ...rows].join("\n");

  test("comes over piece by piece, with turns for the page between, and is one step of undo", async () => {
    const app = await appWithSample();
    const before = app.state().document.places.size;
    const { counts } = await compared(app, text);
    const seen: TakingProgress[] = [];
    let turns = 0;
    const ticking = setInterval(() => (turns += 1));
    const isTaken = await app.actions.intake.takeIn(decided(counts), (progress) => {
      seen.push({ ...progress, done: Math.round(progress.done * 100) / 100 });
      expect(app.state().notice).toBeNull();
    });
    clearInterval(ticking);
    expect(isTaken).toBe(true);
    expect(turns).toBeGreaterThan(0);
    const taking = seen.filter(({ step }) => step === "takeIn").map(({ done }) => done);
    const keeping = seen.filter(({ step }) => step === "keep").map(({ done }) => done);
    expect(taking).toEqual([0, 2000, 4000]);
    expect(keeping).toEqual([0, 0.44, 0.89, 1]);
    expect(app.state().document.places.size).toBe(before + counts.added);
    expect(app.state().saving.state).toBe("saved");
    await app.actions.undo();
    expect(app.state().document.places.size).toBe(before);
  });

  test("is there after a reload as it was taken in", async () => {
    const connect = deviceInMemory();
    const app = await appWithSample({ connect });
    const { counts } = await compared(app, text);
    await app.actions.intake.takeIn(decided(counts), unheard);
    const again = await appWithSample({ connect });
    expect(new Map(again.state().document.places)).toEqual(new Map(app.state().document.places));
    expect(again.state().undoSubject).toBe("importPlaces");
  });

  test("that is cancelled on its way changes nothing, and can be taken in after all", async () => {
    const app = await appWithSample();
    const { document } = app.state();
    const { counts } = await compared(app, text);
    const isTaken = await app.actions.intake.takeIn(decided(counts), ({ done }) => {
      if (done > 0) void app.actions.intake.cancel();
    });
    expect(isTaken).toBe(false);
    expect(app.state()).toMatchObject({ document, notice: null, undoSubject: null });
    expect(app.state().saving.state).toBe("unchanged");
    expect(await app.actions.intake.takeIn(decided(counts), unheard)).toBe(true);
  });

  test("that breaks off on its way leaves nothing of it", async () => {
    const worker = createTownWorker(fetchSample, () => newId(Date.now()));
    let pieces = 0;
    const finished: typeof worker.intake.finished = async (...asked) => {
      if ((pieces += 1) > 1) throw new Error("no memory");
      return worker.intake.finished(...asked);
    };
    const intake = { ...worker.intake, finished };
    const app = await appWithSample({ worker: { ...worker, intake } });
    const { document } = app.state();
    const { counts } = await compared(app, text);
    await expect(app.actions.intake.takeIn(decided(counts), unheard)).rejects.toThrow("no memory");
    expect(app.state()).toMatchObject({ document, notice: null, undoSubject: null });
    expect(app.state().saving.state).toBe("unchanged");
  });

  test("is made anew where somebody changes the list while it comes over", async () => {
    const app = await appWithSample();
    const { counts } = await compared(app, text);
    const [placeId] = app.state().document.places.keys();
    let isChanged = false;
    await app.actions.intake.takeIn(decided(counts), ({ done }) => {
      if (isChanged || done === 0) return;
      isChanged = true;
      void app.actions.changePlace(placeId!, { fee: "無料" });
    });
    expect(app.state().document.places.get(placeId!)?.fee).toBe("無料");
    expect(app.state().undoSubject).toBe("importPlaces");
    expect(app.state().history.steps).toHaveLength(2);
  });
});

/** These lists have no rows that need a decision. */
function decided(counts: PlanReport["counts"]): typeof NOTHING {
  expect(counts).toMatchObject({ added: 4500, doubles: 0 });
  return NOTHING;
}

function unheard(): void {}
