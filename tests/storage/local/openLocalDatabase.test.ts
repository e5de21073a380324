import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { openLocalDatabase } from "../../../src/storage/local/openLocalDatabase.ts";
import { device, done } from "./device.ts";

/** Another tab of an older version, which does not let go of the database. */
function stubbornTab(indexedDB: IDBFactory, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("engawa-map", version);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () => reject(new Error("could not open")));
  });
}

/** A browser whose IndexedDB answers every opening with this error. */
function refusing(name: string): IDBFactory {
  const indexedDB = new IDBFactory();
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("refused", name);
  });
  return indexedDB;
}

describe("opening the database", () => {
  test("gives one that can be opened twice at once, as by two tabs", async () => {
    const host = device();
    const [one, other] = [await openLocalDatabase(host), await openLocalDatabase(host)];
    const row = { number: 1, townKey: "x", content: "" };
    await done(one).aside.put(row);
    expect(await done(other).aside.get(1)).toEqual(row);
  });

  test("says when the browser has none", async () => {
    expect(await openLocalDatabase(null)).toEqual({ state: "failed", reason: "noIndexedDb" });
    expect(await openLocalDatabase()).toEqual({ state: "failed", reason: "noIndexedDb" });
  });

  test("says when a tab with an older version blocks it", async () => {
    const indexedDB = new IDBFactory();
    await stubbornTab(indexedDB, 5);
    const opening = await openLocalDatabase({ indexedDB, IDBKeyRange });
    expect(opening).toEqual({ state: "failed", reason: "blocked" });
  });

  test.each([
    ["SecurityError", "privateWindow"],
    ["InvalidStateError", "privateWindow"],
    ["UnknownError", "damaged"],
    ["QuotaExceededError", "quota"],
    ["VersionError", "blocked"],
    ["SomethingElse", "unknown"],
  ])("answers %s with %s", async (name, reason) => {
    const opening = await openLocalDatabase({ indexedDB: refusing(name), IDBKeyRange });
    expect(opening).toEqual({ state: "failed", reason });
  });
});
