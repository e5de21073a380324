import { Dexie } from "dexie";
import { describe, expect, test } from "vitest";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import type { DocumentChange } from "../../../src/domain/document/documentChange.ts";
import type { ColumnMapping } from "../../../src/domain/intake/columnMapping.ts";
import { DocumentKeeper } from "../../../src/storage/local/documentKeeper.ts";
import { keepCopiedChanges } from "../../../src/storage/local/keepCopiedChanges.ts";
import { keepMappings, keptMappings } from "../../../src/storage/local/keptMappings.ts";
import { forgetTown } from "../../../src/storage/local/keptTowns.ts";
import { keepLastCopyAt, lastCopyAt } from "../../../src/storage/local/lastCopy.ts";
import { openDocument } from "../../../src/storage/local/openDocument.ts";
import { openLocalDatabase } from "../../../src/storage/local/openLocalDatabase.ts";
import { addPastChanges, pastChanges } from "../../../src/storage/local/pastChanges.ts";
import { salon, stamp } from "../../domain/document/worlds.ts";
import { databaseOn, device, done, engawa } from "./device.ts";

const { townKey } = engawa;

function change(editId: string): DocumentChange {
  return { editId, at: "2026-01-01T00:00:00.000Z", author: "", subject: "changePlace", places: [] };
}

function ids(changes: readonly DocumentChange[]): string[] {
  return changes.map(({ editId }) => editId);
}

describe("the history of edits that are no longer kept one by one", () => {
  test("goes on where the journal ends, field by field", async () => {
    const host = device();
    const keeper = await DocumentKeeper.open(() => openLocalDatabase(host), engawa);
    for (let index = 0; index < 705; index += 1) {
      const { places } = keeper.state.history.document;
      keeper.record(changePlace(places.get("a")!, { fee: `${index}円` }, stamp(`e${index}`)));
    }
    await keeper.settled();
    keeper.close();
    const { history } = keeper.state;
    const past = done(await pastChanges(await databaseOn(host), townKey));
    expect(history.steps.length + past.length).toBe(705);
    const [first] = history.steps;
    expect(first?.edit.id).toBe(`e${past.length}`);
    expect(past[0]).toMatchObject({
      editId: `e${past.length - 1}`,
      places: [{ id: "a", changes: [{ field: "fee", after: `${past.length - 1}円` }] }],
    });
    expect(past.at(-1)).toMatchObject({ editId: "e0", places: [{ name: "サロン a" }] });
  });

  test("puts what came with a copy last, each edit once, and marks it", async () => {
    const database = await databaseOn(device());
    await addPastChanges(database, townKey, [change("2"), change("1")], false);
    const copied = ["9", "8", "2"].map(change);
    done(await keepCopiedChanges(database, townKey, copied, new Set(["9"])));
    done(await keepCopiedChanges(database, townKey, copied, new Set(["9"])));
    await addPastChanges(database, townKey, [change("3")], false);
    const past = done(await pastChanges(database, townKey));
    expect(ids(past)).toEqual(["3", "2", "1", "8"]);
    expect(past.map(({ copied: isCopied }) => isCopied)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ]);
  });

  test("passes over what cannot be read, and lets the oldest go at last", async () => {
    const database = await databaseOn(device());
    await database.pastChanges.add({ townKey, isCopied: false, changes: '[{"editId":' });
    await database.pastChanges.add({ townKey, isCopied: false, changes: '[{"editId":3}]' });
    expect(done(await pastChanges(database, townKey))).toEqual([]);
    for (let index = 0; index < 105; index += 1) {
      await addPastChanges(database, townKey, [change(`${index}`)], false);
    }
    const past = ids(done(await pastChanges(database, townKey)));
    expect([past[0], past.at(-1), past.length]).toEqual(["104", "5", 100]);
  });
});

describe("the day of the last copy", () => {
  test("is kept for each town, and never before the first", async () => {
    const database = await databaseOn(device());
    expect(done(await lastCopyAt(database, townKey))).toBeNull();
    done(await keepLastCopyAt(database, townKey, "2026-11-20T01:02:03.000Z"));
    expect(done(await lastCopyAt(database, townKey))).toBe("2026-11-20T01:02:03.000Z");
    expect(done(await lastCopyAt(database, "code:222216"))).toBeNull();
  });

  test("is forgotten with the town, and so is its history; what columns mean stays", async () => {
    const database = await databaseOn(device());
    done(await keepLastCopyAt(database, townKey, "2026-11-20T01:02:03.000Z"));
    await addPastChanges(database, townKey, [change("1")], false);
    done(await keepMappings(database, [kept("a", "2026-01-01")]));
    done(await forgetTown(database, townKey));
    expect(done(await lastCopyAt(database, townKey))).toBeNull();
    expect(done(await pastChanges(database, townKey))).toEqual([]);
    expect(done(await keptMappings(database))).toHaveLength(1);
  });
});

const mapping: ColumnMapping = {
  uses: ["name", "keep"],
  kindOfWord: { 縁側: "engawa" },
  usualKind: "salon",
  layout: null,
};

function kept(shape: string, usedAt: string, usualKind: ColumnMapping["usualKind"] = "salon") {
  return { shape, usedAt, mapping: { ...mapping, usualKind } };
}

describe("what columns mean", () => {
  test("is kept by the shape of the table, the last used first", async () => {
    const database = await databaseOn(device());
    done(await keepMappings(database, [kept("a", "2026-01-01"), kept("b", "2026-02-01")]));
    done(await keepMappings(database, [kept("a", "2026-03-01", "cafe")]));
    expect(done(await keptMappings(database))).toEqual([
      kept("a", "2026-03-01", "cafe"),
      kept("b", "2026-02-01"),
    ]);
  });

  test("is not replaced by what was used earlier, as an old copy has it", async () => {
    const database = await databaseOn(device());
    done(await keepMappings(database, [kept("a", "2026-03-01", "cafe")]));
    done(await keepMappings(database, [kept("a", "2026-01-01")]));
    expect(done(await keptMappings(database))).toEqual([kept("a", "2026-03-01", "cafe")]);
  });

  test("is passed over where it cannot be read, and let go where there are too many", async () => {
    const database = await databaseOn(device());
    await database.mappings.put({ shape: "x", mapping: { uses: 5 }, usedAt: "2026-01-01" });
    expect(done(await keptMappings(database))).toEqual([]);
    const many = Array.from({ length: 305 }, (_, i) => kept(`s${i}`, String(3000 + i)));
    done(await keepMappings(database, many));
    const shapes = done(await keptMappings(database)).map(({ shape }) => shape);
    expect([shapes.length, shapes[0], shapes.at(-1)]).toEqual([300, "s304", "s5"]);
  });
});

test("a database of the first version opens with all that it held, and room for the new", async () => {
  const host = device();
  const old = new Dexie("engawa-map", host);
  old.version(1).stores({
    documents: "townKey",
    snapshots: "townKey",
    journal: "++seq, [townKey+seq]",
    aside: "++number, townKey",
    townFiles: "townKey, townName",
  });
  await old.open();
  const facts = { townName: "縁側市", lineage: "1", baseDigest: "digest1", savedAt: "2026-01-01" };
  await old.table("documents").add({ townKey, includesSeq: 0, ...facts });
  await old.table("snapshots").add({ townKey, places: JSON.stringify([salon("a")]) });
  const edit = changePlace(salon("a"), { fee: "無料" }, stamp("1"));
  await old.table("journal").add({ townKey, edit });
  old.close();
  const database = await databaseOn(host);
  const opened = done(await openDocument(database, engawa));
  expect(opened.problems).toEqual([]);
  expect([...opened.history.document.places.values()]).toEqual([{ ...salon("a"), fee: "無料" }]);
  expect(done(await pastChanges(database, townKey))).toEqual([]);
  expect(done(await keptMappings(database))).toEqual([]);
  expect(done(await lastCopyAt(database, townKey))).toBeNull();
});
