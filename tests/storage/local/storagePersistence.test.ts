import { describe, expect, test } from "vitest";
import { storagePersistence } from "../../../src/storage/local/storagePersistence.ts";

function storageManager(was: boolean, willBe: boolean): Partial<StorageManager> {
  return {
    persisted: () => Promise.resolve(was),
    persist: () => Promise.resolve(willBe),
    estimate: () => Promise.resolve({ usage: 5, quota: 100 }),
  };
}

function refusing(): Promise<never> {
  return Promise.reject(new Error("no"));
}

describe("asking the browser to keep what is stored", () => {
  test.each([
    [true, false, "granted"],
    [false, true, "granted"],
    [false, false, "denied"],
  ])("before: %s, asked: %s → %s", async (was, willBe, persistence) => {
    const answer = await storagePersistence(storageManager(was, willBe));
    expect(answer).toEqual({ persistence, usageBytes: 5, quotaBytes: 100 });
  });

  test("says unknown where the browser has no answer", async () => {
    const unknown = { persistence: "unknown", usageBytes: null, quotaBytes: null };
    expect(await storagePersistence({})).toEqual(unknown);
    const storage = { persisted: refusing, persist: refusing, estimate: refusing };
    expect(await storagePersistence(storage)).toEqual(unknown);
  });
});
