import { array, assert, asyncProperty, constantFrom, record } from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addPlace } from "../../../src/domain/document/addPlace.ts";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { deletePlace } from "../../../src/domain/document/deletePlace.ts";
import type { Edit } from "../../../src/domain/document/edit.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { DocumentKeeper } from "../../../src/storage/local/documentKeeper.ts";
import { forgetTown } from "../../../src/storage/local/keptTowns.ts";
import type { DatabaseHost, LocalDatabase } from "../../../src/storage/local/localDatabase.ts";
import { openLocalDatabase } from "../../../src/storage/local/openLocalDatabase.ts";
import type { TownBase } from "../../../src/storage/local/townSession.ts";
import { salon, stamp } from "../../domain/document/worlds.ts";
import { databaseOn, device, done, engawa } from "./device.ts";

const open: DocumentKeeper[] = [];

afterEach(() => {
  for (const keeper of open.splice(0)) keeper.close();
});

async function tabOn(host: DatabaseHost, town: TownBase = engawa): Promise<DocumentKeeper> {
  const keeper = await DocumentKeeper.open(() => openLocalDatabase(host), town);
  open.push(keeper);
  return keeper;
}

function rename(id: string, name: string, editId: string): Edit {
  return changePlace(salon(id), { name }, stamp(editId));
}

function names(keeper: DocumentKeeper): string[] {
  return [...keeper.state.history.document.places.values()].map((place) => place.name);
}

function places(keeper: DocumentKeeper): Map<string, Place> {
  return new Map(keeper.state.history.document.places);
}

function editIds(keeper: DocumentKeeper): string[] {
  return keeper.state.history.steps.map((step) => step.edit.id);
}

/** Resolves when this tab has heard of everything the others stored and is at rest. */
async function until(keeper: DocumentKeeper, isSo: () => boolean): Promise<void> {
  await keeper.settled();
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const stop = keeper.subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
  await keeper.settled();
}

function failAdding(database: LocalDatabase, errorName: string): () => void {
  function fail(): never {
    throw new DOMException("no room", errorName);
  }
  database.journal.hook("creating", fail);
  return () => database.journal.hook("creating").unsubscribe(fail);
}

describe("a document kept on this device", () => {
  test("is the town's own places, unchanged, before the first edit", async () => {
    const keeper = await tabOn(device());
    expect(names(keeper)).toEqual(["サロン a", "サロン b", "サロン c"]);
    expect(keeper.state).toMatchObject({
      save: { state: "unchanged" },
      baseChanged: false,
      problems: [],
    });
  });

  test("has an edit at once, and says saved only when it can be read back", async () => {
    const host = device();
    const keeper = await tabOn(host);
    const reader = await databaseOn(host);
    const seen: string[] = [];
    const stored: Promise<number>[] = [];
    keeper.subscribe(() => {
      seen.push(keeper.state.save.state);
      if (keeper.state.save.state === "saved") stored.push(reader.journal.count());
    });
    expect(keeper.record(rename("a", "なかむら", "1"))).toBeNull();
    expect(names(keeper)[0]).toBe("なかむら");
    expect(keeper.state.save).toEqual({ state: "saving" });
    await keeper.settled();
    expect(keeper.state.save).toEqual({ state: "saved", at: stamp("1").at });
    expect(seen).toEqual(["saving", "saved"]);
    expect(await Promise.all(stored)).toEqual([1]);
  });

  test("is there again after a reload, with undo and redo", async () => {
    const host = device();
    const before = await tabOn(host);
    before.record(rename("a", "なかむら", "1"));
    before.record(addPlace(salon("d"), stamp("2")));
    before.record(deletePlace("b", stamp("3")));
    expect(before.undo(stamp("4"))).toBe(true);
    await before.settled();

    const after = await tabOn(host);
    expect(names(after)).toEqual(names(before));
    expect(after.state.save).toEqual({ state: "saved", at: stamp("4").at });
    expect(after.redo(stamp("5"))).toBe(true);
    expect(names(after)).toEqual(["なかむら", "サロン c", "サロン d"]);
    for (const id of ["6", "7", "8"]) expect(after.undo(stamp(id))).toBe(true);
    expect(after.undo(stamp("9"))).toBe(false);
    expect(names(after).sort()).toEqual(["サロン a", "サロン b", "サロン c"]);
  });

  test("refuses an edit that does not fit, and stays as it was", async () => {
    const keeper = await tabOn(device());
    const { state } = keeper;
    expect(keeper.record(deletePlace("nowhere", stamp("1")))).toMatchObject({
      code: "placeUnknown",
    });
    expect(keeper.state).toBe(state);
  });

  test("stays the edited one when the town's own file changes, and says so", async () => {
    const host = device();
    const before = await tabOn(host);
    before.record(rename("a", "なかむら", "1"));
    await before.settled();
    const newer = { ...engawa, baseDigest: "digest2", places: [salon("z")] };
    const after = await tabOn(host, newer);
    expect(names(after)).toEqual(["なかむら", "サロン b", "サロン c"]);
    expect(after.state.baseChanged).toBe(true);
  });

  test("is kept for each town apart", async () => {
    const host = device();
    const other = { ...engawa, townKey: "code:222216", townName: "湖西市" };
    const [here, there] = [await tabOn(host), await tabOn(host, other)];
    here.record(rename("a", "なかむら", "1"));
    there.record(rename("a", "新居", "2"));
    await Promise.all([here.settled(), there.settled()]);
    expect(names(await tabOn(host))[0]).toBe("なかむら");
    expect(names(await tabOn(host, other))[0]).toBe("新居");
  });

  test("melts the oldest edits into the snapshot and can still undo the last 500", async () => {
    const host = device();
    const keeper = await tabOn(host);
    for (let index = 0; index < 720; index += 1) {
      keeper.record(rename("a", `名${index}`, String(index)));
    }
    await keeper.settled();
    keeper.record(rename("b", "最後", "last"));
    await keeper.settled();
    const database = await databaseOn(host);
    expect(await database.journal.count()).toBeLessThanOrEqual(502);
    const after = await tabOn(host);
    expect(names(after)).toEqual(["名719", "最後", "サロン c"]);
    expect(editIds(after)).toEqual(editIds(keeper));
    let undone = 0;
    while (after.undo(stamp(`u${undone}`))) undone += 1;
    expect(undone).toBeGreaterThanOrEqual(500);
    expect(names(after)[1]).toBe("サロン b");
    expect(names(after)[0]).toBe(`名${720 - undone}`);
  });
});

describe("two tabs", () => {
  test("show the same after each has edited, in the order of storing", async () => {
    const host = device();
    const [left, right] = [await tabOn(host), await tabOn(host)];
    left.record(rename("a", "左", "l1"));
    right.record(rename("b", "右", "r1"));
    left.record(rename("c", "左", "l2"));
    await until(left, () => editIds(left).length === 3);
    await until(right, () => editIds(right).length === 3);
    expect(editIds(right)).toEqual(editIds(left));
    expect(names(left)).toEqual(["左", "右", "左"]);
    expect(names(right)).toEqual(["左", "右", "左"]);
    expect(editIds(await tabOn(host))).toEqual(editIds(left));
  });

  test("agree on a place that both changed at once, and undo goes back through both", async () => {
    const host = device();
    const [left, right] = [await tabOn(host), await tabOn(host)];
    left.record(rename("a", "左", "l1"));
    right.record(rename("a", "右", "r1"));
    await until(left, () => editIds(left).length === 2);
    await until(right, () => editIds(right).length === 2);
    expect(names(left)).toEqual(names(right));
    left.undo(stamp("u1"));
    left.undo(stamp("u2"));
    await left.settled();
    await until(right, () => editIds(right).length === 4);
    expect(names(right)).toEqual(["サロン a", "サロン b", "サロン c"]);
  });

  test("that change different fields of one place at once keep both, and say nothing", async () => {
    const host = device();
    const [left, right] = [await tabOn(host), await tabOn(host)];
    left.record(changePlace(salon("a"), { phone: "053-111-2222" }, stamp("l1")));
    right.record(changePlace(salon("a"), { fee: "無料" }, stamp("r1")));
    await until(left, () => editIds(left).length === 2);
    await until(right, () => editIds(right).length === 2);
    for (const tab of [left, right, await tabOn(host)]) {
      const { places: now } = tab.state.history.document;
      expect(now.get("a")).toEqual({ ...salon("a"), phone: "053-111-2222", fee: "無料" });
      expect(tab.state.problems).toEqual([]);
    }
  });

  test("that change one field at once keep the one stored later, which that tab is told", async () => {
    const host = device();
    const [left, right] = [await tabOn(host), await tabOn(host)];
    left.record(rename("a", "左", "l1"));
    right.record(rename("a", "右", "r1"));
    await until(left, () => editIds(left).length === 2);
    await until(right, () => editIds(right).length === 2);
    const [later, earlier] = editIds(left)[1] === "r1" ? [right, left] : [left, right];
    expect(later.state.problems).toMatchObject([
      { code: "fieldOvertaken", params: { fields: "name" } },
    ]);
    expect(earlier.state.problems).toEqual([]);
    expect(names(left)).toEqual(names(right));
  });

  test("a change to a place that the other tab deleted first is not made, and reported", async () => {
    const host = device();
    const [left, right] = [await tabOn(host), await tabOn(host)];
    left.record(deletePlace("a", stamp("l1")));
    right.record(rename("a", "右", "r1"));
    await left.settled();
    await right.settled();
    await until(right, () => right.state.problems.length > 0);
    expect(right.state.problems).toMatchObject([{ code: "placeUnknown" }]);
    expect(names(right)).toEqual(["サロン b", "サロン c"]);
    expect(right.state.save.state).toBe("saved");
  });

  test("whatever both do, they end alike, as a reload does, and undoing all leads to the start", async () => {
    const act = record({
      tab: constantFrom(0, 1),
      kind: constantFrom("rename", "add", "delete", "undo", "redo", "settle"),
      placeId: constantFrom("a", "b", "d"),
    });
    await assert(
      asyncProperty(array(act, { maxLength: 30 }), async (acts) => {
        const host = device();
        const tabs = [await tabOn(host), await tabOn(host)];
        for (const [index, { tab, kind, placeId }] of acts.entries()) {
          const keeper = tabs[tab]!;
          const id = `edit${index}`;
          if (kind === "rename") keeper.record(rename(placeId, id, id));
          if (kind === "add") keeper.record(addPlace(salon(placeId, id), stamp(id)));
          if (kind === "delete") keeper.record(deletePlace(placeId, stamp(id)));
          if (kind === "undo") keeper.undo(stamp(id));
          if (kind === "redo") keeper.redo(stamp(id));
          if (kind === "settle") await keeper.settled();
        }
        await Promise.all(tabs.map((keeper) => keeper.settled()));
        await Promise.all(tabs.map((keeper) => keeper.retry()));
        const reloaded = await tabOn(host);
        for (const keeper of tabs) {
          expect(editIds(keeper)).toEqual(editIds(reloaded));
          expect(places(keeper)).toEqual(places(reloaded));
        }
        for (let count = 0; reloaded.undo(stamp(`u${count}`));) count += 1;
        expect(places(reloaded)).toEqual(new Map(engawa.places.map((place) => [place.id, place])));
        for (const keeper of open.splice(0)) keeper.close();
      }),
      { numRuns: 60 },
    );
  });

  test("one that forgets the town sends the other back to the town's own places", async () => {
    const host = device();
    const keeper = await tabOn(host);
    keeper.record(rename("a", "なかむら", "1"));
    await keeper.settled();
    done(await forgetTown(await databaseOn(host), engawa.townKey));
    await until(keeper, () => editIds(keeper).length === 0);
    expect(names(keeper)).toEqual(["サロン a", "サロン b", "サロン c"]);
    expect(keeper.state.save).toEqual({ state: "unchanged" });
    keeper.record(rename("a", "また", "2"));
    await keeper.settled();
    expect(editIds(await tabOn(host))).toEqual(["2"]);
  });

  test("one that slept through hundreds of edits of the other catches up before it stores", async () => {
    const host = device();
    const awake = await tabOn(host);
    vi.stubGlobal("BroadcastChannel", undefined);
    const asleep = await tabOn(host);
    vi.unstubAllGlobals();
    for (let index = 0; index < 710; index += 1) {
      awake.record(rename("a", `名${index}`, String(index)));
    }
    await awake.settled();
    awake.record(rename("b", "起", "b"));
    await awake.settled();
    asleep.record(rename("c", "眠", "c"));
    await asleep.settled();
    expect(names(asleep)).toEqual(["名709", "起", "眠"]);
    expect(asleep.state.save.state).toBe("saved");
  });
});

describe("where nothing can be kept", () => {
  test("edits work, and the state says from the start that they will be lost", async () => {
    const keeper = await DocumentKeeper.open(() => openLocalDatabase(null), engawa);
    open.push(keeper);
    expect(keeper.state.save).toEqual({ state: "unavailable", reason: "noIndexedDb" });
    keeper.record(rename("a", "なかむら", "1"));
    await keeper.settled();
    expect(names(keeper)[0]).toBe("なかむら");
    expect(keeper.state.save).toEqual({ state: "unavailable", reason: "noIndexedDb" });
  });

  test("a full disk is said, the edit stays, and is stored when there is room again", async () => {
    const host = device();
    const database = await databaseOn(host);
    const makeRoom = failAdding(database, "QuotaExceededError");
    const connect = () => Promise.resolve({ state: "done" as const, value: database });
    const keeper = await DocumentKeeper.open(connect, engawa);
    open.push(keeper);
    keeper.record(rename("a", "なかむら", "1"));
    await keeper.settled();
    expect(keeper.state.save).toEqual({ state: "failed", reason: "quota" });
    expect(names(keeper)[0]).toBe("なかむら");
    expect(await database.journal.count()).toBe(0);
    expect(await database.documents.count()).toBe(0);
    makeRoom();
    await keeper.retry();
    expect(keeper.state.save.state).toBe("saved");
    expect(editIds(await tabOn(host))).toEqual(["1"]);
  });

  test("what was edited while another tab blocked the database is stored once it lets go", async () => {
    const host = device();
    let isBlocked = true;
    const keeper = await DocumentKeeper.open(
      () =>
        isBlocked
          ? Promise.resolve({ state: "failed" as const, reason: "blocked" as const })
          : openLocalDatabase(host),
      engawa,
    );
    open.push(keeper);
    const other = await tabOn(host);
    other.record(rename("b", "先", "other"));
    await other.settled();
    keeper.record(rename("a", "なかむら", "1"));
    await keeper.settled();
    expect(keeper.state.save).toEqual({ state: "failed", reason: "blocked" });
    isBlocked = false;
    await keeper.retry();
    expect(keeper.state.save.state).toBe("saved");
    expect(editIds(keeper)).toEqual(["other", "1"]);
    expect(names(await tabOn(host))).toEqual(["なかむら", "先", "サロン c"]);
  });
});
