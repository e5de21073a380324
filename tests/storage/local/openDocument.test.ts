import { describe, expect, test } from "vitest";
import { addPlace } from "../../../src/domain/document/addPlace.ts";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import type { Edit } from "../../../src/domain/document/edit.ts";
import { appendEdits } from "../../../src/storage/local/appendEdits.ts";
import { asideCopy } from "../../../src/storage/local/asideCopy.ts";
import { forgetTown } from "../../../src/storage/local/keptTowns.ts";
import type { LocalDatabase } from "../../../src/storage/local/localDatabase.ts";
import { openDocument, type OpenedDocument } from "../../../src/storage/local/openDocument.ts";
import type { TownSession } from "../../../src/storage/local/townSession.ts";
import { salon, stamp } from "../../domain/document/worlds.ts";
import { databaseOn, device, done, engawa } from "./device.ts";

function rename(name: string, editId: string): Edit {
  return changePlace(salon("a"), { name }, stamp(editId));
}

async function opened(database: LocalDatabase): Promise<OpenedDocument> {
  return done(await openDocument(database, engawa));
}

/** A device on which edits 1, 2 and 3 were stored. */
async function edited(): Promise<LocalDatabase> {
  const database = await databaseOn(device());
  const { session } = await opened(database);
  const edits = [rename("一", "1"), rename("二", "2"), addPlace(salon("d"), stamp("3"))] as const;
  const outcome = await appendEdits(database, session, [...edits], unheard);
  expect(outcome.state).toBe("stored");
  return database;
}

function nameOfA({ history }: OpenedDocument): string | undefined {
  return history.document.places.get("a")?.name;
}

function unheard(): void {}

async function asideOf(database: LocalDatabase): Promise<string> {
  return new TextDecoder().decode(done(await asideCopy(database, engawa.townKey)));
}

describe("what was kept comes back", () => {
  test("as snapshot and journal", async () => {
    const document = await opened(await edited());
    expect(document.history.steps.map((step) => step.edit.id)).toEqual(["1", "2", "3"]);
    expect([...document.history.document.places.keys()]).toEqual(["a", "b", "c", "d"]);
    expect(document).toMatchObject({ baseChanged: false, savedAt: stamp("3").at, problems: [] });
  });

  test("and further edits are numbered after those read", async () => {
    const database = await edited();
    const { session, seqs } = await opened(database);
    const outcome = await appendEdits(database, session, [rename("四", "4")], unheard);
    expect(outcome).toMatchObject({ state: "stored", session: { lastSeq: seqs.at(-1)! + 1 } });
    expect(nameOfA(await opened(database))).toBe("四");
  });

  test("but edits that do not follow on it are not stored", async () => {
    const database = await edited();
    const stale: TownSession = { town: engawa, lineage: null, lastSeq: 0 };
    const half = { ...(await opened(database)).session, lastSeq: 1 };
    expect(await appendEdits(database, stale, [rename("四", "4")], unheard)).toEqual({
      state: "behind",
    });
    expect(await appendEdits(database, half, [rename("四", "4")], unheard)).toEqual({
      state: "behind",
    });
    expect(await database.journal.count()).toBe(3);
  });
});

describe("what was damaged", () => {
  test.each<[string, unknown]>([
    ["is no edit", "###"],
    ["lacks a field", { ...rename("二", "2"), puts: undefined }],
    ["puts no place", { ...rename("二", "2"), puts: [{ id: "a" }] }],
    ["undoes nothing", { ...rename("二", "2"), subject: "undo" }],
    ["does not fit", changePlace(salon("nowhere"), { name: "二" }, stamp("2"))],
  ])(
    "in the journal (an entry that %s) ends the replay; the rest is put aside",
    async (_, edit) => {
      const database = await edited();
      await database.journal.update(2, { edit });
      const document = await opened(database);
      expect(nameOfA(document)).toBe("一");
      expect(document.problems).toEqual([
        { code: "keptEditsUnreadable", severity: "error", params: { count: 2, kept: 1 } },
      ]);
      expect(await asideOf(database)).toContain("サロン d");

      const again = await opened(database);
      expect(again.problems).toEqual([]);
      const outcome = await appendEdits(database, again.session, [rename("新", "4")], unheard);
      expect(outcome.state).toBe("stored");
      expect(nameOfA(await opened(database))).toBe("新");
    },
  );

  test.each<[string, string]>([
    ["is no JSON", '[{"id":"a","na'],
    ["is no list", '{"id":"a"}'],
  ])("in the snapshot as a whole (it %s) leaves the town's own places", async (_, places) => {
    const database = await edited();
    await database.snapshots.update(engawa.townKey, { places });
    const document = await opened(database);
    expect(nameOfA(document)).toBe("サロン a");
    expect(document.problems).toMatchObject([{ code: "keptEditsUnreadable" }]);
    const aside = await asideOf(database);
    expect(aside).toContain("サロン d");
    expect(aside).toContain(JSON.stringify(places));
    const outcome = await appendEdits(database, document.session, [rename("新", "4")], unheard);
    expect(outcome.state).toBe("stored");
    expect(nameOfA(await opened(database))).toBe("新");
  });

  test("in one place of the snapshot costs that place only", async () => {
    const database = await edited();
    const places = JSON.stringify([salon("a"), { id: "b", name: 7 }, salon("c")]);
    await database.snapshots.update(engawa.townKey, { places });
    const document = await opened(database);
    expect([...document.history.document.places.keys()]).toEqual(["a", "c", "d"]);
    expect(document.problems).toEqual([
      { code: "keptPlaceUnreadable", severity: "error", params: { count: 1, kept: 2 } },
    ]);
    expect(await asideOf(database)).toContain('"name": 7');
    expect((await opened(database)).problems).toEqual([]);
  });

  test("in the facts of the town puts all of it aside, and leaves other towns alone", async () => {
    const database = await edited();
    const other = { ...engawa, townKey: "code:222216" };
    const { session } = done(await openDocument(database, other));
    await appendEdits(database, session, [rename("湖西", "k")], unheard);
    await database.table("documents").update(engawa.townKey, { lineage: 5 });
    const document = await opened(database);
    expect(nameOfA(document)).toBe("サロン a");
    expect(await asideOf(database)).toContain("サロン d");
    const kept = done(await openDocument(database, other));
    expect(nameOfA(kept)).toBe("湖西");
  });

  test("journal entries without any facts are put aside", async () => {
    const database = await databaseOn(device());
    await database.journal.add({ townKey: engawa.townKey, edit: rename("迷子", "0") });
    const document = await opened(database);
    expect(document.problems).toMatchObject([{ code: "keptEditsUnreadable" }]);
    expect(await asideOf(database)).toContain("迷子");
    expect(await database.journal.count()).toBe(0);
  });
});

test("a place keeps fields that this version does not know", async () => {
  const database = await databaseOn(device());
  const { session } = await opened(database);
  const place = { ...salon("n"), openedBy: "次の版" };
  await appendEdits(database, session, [addPlace(place, stamp("1"))], unheard);
  expect((await opened(database)).history.document.places.get("n")).toEqual(place);
});

describe("an edit of thousands of places", () => {
  const puts = Array.from({ length: 4500 }, (_, i) => salon(`n${i}`));
  const edit: Edit = { ...stamp("large"), subject: "importPlaces", puts, deletes: [] };

  test("is kept in parts, told of as they are written, and comes back whole", async () => {
    const database = await databaseOn(device());
    const { session } = await opened(database);
    const told: number[] = [];
    await appendEdits(database, session, [edit, rename("後", "2")], (written, total) => {
      told.push(written);
      expect(total).toBe(4501);
    });
    expect(told).toEqual([2000, 4000, 4500]);
    expect(await database.journalParts.count()).toBe(3);
    const { history, problems } = await opened(database);
    expect(history.steps.map((step) => step.edit)).toEqual([edit, rename("後", "2")]);
    expect(problems).toEqual([]);
  });

  test("of which a part cannot be written leaves nothing behind", async () => {
    const database = await databaseOn(device());
    const { session } = await opened(database);
    database.journalParts.hook("creating", (_, { part }: { part: number }) => {
      if (part === 1) throw new DOMException("no room", "QuotaExceededError");
    });
    const outcome = await appendEdits(database, session, [edit], unheard);
    expect(outcome).toEqual({ state: "failed", reason: "quota" });
    for (const { name } of database.tables) expect(await database.table(name).count()).toBe(0);
  });

  test.each<[string, (database: LocalDatabase, key: [string, number, number]) => Promise<unknown>]>(
    [
      ["is gone", (database, key) => database.journalParts.delete(key)],
      ["holds no places", (database, key) => database.journalParts.update(key, { puts: [7] })],
    ],
  )("of which a part %s ends the replay; the rest is put aside", async (_, damage) => {
    const database = await databaseOn(device());
    const { session } = await opened(database);
    await appendEdits(database, session, [rename("先", "1"), edit], unheard);
    await damage(database, [engawa.townKey, 2, 1]);
    const document = await opened(database);
    expect(nameOfA(document)).toBe("先");
    expect(document.problems).toEqual([
      { code: "keptEditsUnreadable", severity: "error", params: { count: 1, kept: 1 } },
    ]);
    expect(await asideOf(database)).toContain("サロン n4499");
    expect(await database.journalParts.count()).toBe(0);
    expect((await opened(database)).problems).toEqual([]);
  });

  test("that an earlier version kept as one row still opens", async () => {
    const database = await edited();
    await database.journal.add({ townKey: engawa.townKey, edit });
    const { history } = await opened(database);
    expect(history.steps.at(-1)!.edit).toEqual(edit);
  });

  test("goes with its town when that is forgotten", async () => {
    const database = await databaseOn(device());
    const { session } = await opened(database);
    await appendEdits(database, session, [edit], unheard);
    done(await forgetTown(database, engawa.townKey));
    expect(await database.journalParts.count()).toBe(0);
  });
});
