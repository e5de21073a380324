import { describe, expect, test } from "vitest";
import { deletePlace } from "../../../src/domain/document/deletePlace.ts";
import { appendEdits } from "../../../src/storage/local/appendEdits.ts";
import { forgetTown, listTowns } from "../../../src/storage/local/keptTowns.ts";
import type { LocalDatabase } from "../../../src/storage/local/localDatabase.ts";
import { openDocument } from "../../../src/storage/local/openDocument.ts";
import { keepTownFiles, keptTown, type KeptTown } from "../../../src/storage/local/townFiles.ts";
import { stamp } from "../../domain/document/worlds.ts";
import { databaseOn, device, done, engawa } from "./device.ts";

const kosai = { townKey: "code:222216", townName: "湖西市" };
const zip: KeptTown = {
  ...kosai,
  keptAt: "2026-11-20T01:02:03.000Z",
  files: { kind: "zip", name: "湖西市.zip", bytes: new Uint8Array([80, 75, 3, 4]) },
};

async function deleteOnePlace(database: LocalDatabase, townKey: string, townName: string) {
  const town = { ...engawa, townKey, townName };
  const { session } = done(await openDocument(database, town));
  await appendEdits(database, session, [deletePlace("a", stamp("1"))], () => {});
}

describe("the towns kept on this device", () => {
  test("are listed by name with what is kept of each", async () => {
    const database = await databaseOn(device());
    await deleteOnePlace(database, engawa.townKey, engawa.townName);
    await deleteOnePlace(database, "code:999999", "あさひ市");
    done(await keepTownFiles(database, zip));
    await database.aside.add({ townKey: "code:999999", content: "こわれた行" });
    expect(done(await listTowns(database))).toEqual([
      {
        townKey: "code:999999",
        townName: "あさひ市",
        hasEdits: true,
        hasFiles: false,
        asideCount: 1,
      },
      {
        townKey: engawa.townKey,
        townName: engawa.townName,
        hasEdits: true,
        hasFiles: false,
        asideCount: 0,
      },
      { ...kosai, hasEdits: false, hasFiles: true, asideCount: 0 },
    ]);
  });

  test("are none at first", async () => {
    expect(done(await listTowns(await databaseOn(device())))).toEqual([]);
  });

  test("can be forgotten one by one, and nothing else goes", async () => {
    const database = await databaseOn(device());
    await deleteOnePlace(database, engawa.townKey, engawa.townName);
    await deleteOnePlace(database, kosai.townKey, kosai.townName);
    done(await keepTownFiles(database, zip));
    await database.aside.add({ townKey: kosai.townKey, content: "こわれた行" });
    done(await forgetTown(database, kosai.townKey));

    const left = done(await listTowns(database));
    expect(left.map((town) => town.townKey)).toEqual([engawa.townKey]);
    const { history } = done(await openDocument(database, engawa));
    expect([...history.document.places.keys()]).toEqual(["b", "c"]);
    const forgotten = done(await openDocument(database, { ...engawa, ...kosai }));
    expect(forgotten.history.steps).toEqual([]);
    expect(done(await keptTown(database, kosai.townKey))).toBeNull();
  });
});

describe("the files of a town that was opened", () => {
  test("come back byte for byte, as a zip or as a folder", async () => {
    const database = await databaseOn(device());
    done(await keepTownFiles(database, zip));
    expect(done(await keptTown(database, kosai.townKey))).toEqual(zip);
    const files = [{ name: "town.json", bytes: new Uint8Array([123, 125]) }];
    const folder: KeptTown = { ...zip, files: { kind: "folder", files } };
    done(await keepTownFiles(database, folder));
    expect(done(await keptTown(database, kosai.townKey))).toEqual(folder);
  });

  test("are none where what was kept is no town", async () => {
    const database = await databaseOn(device());
    await database.townFiles.put({ ...zip, files: { kind: "zip", bytes: "text" } });
    expect(done(await keptTown(database, kosai.townKey))).toBeNull();
  });

  test("that find no room are said to, and those kept before stay", async () => {
    const database = await databaseOn(device());
    done(await keepTownFiles(database, zip));
    database.townFiles.hook("updating", () => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const larger: KeptTown = { ...zip, keptAt: "2026-11-21T00:00:00.000Z" };
    expect(await keepTownFiles(database, larger)).toEqual({ state: "failed", reason: "quota" });
    expect(done(await keptTown(database, kosai.townKey))).toEqual(zip);
  });
});
