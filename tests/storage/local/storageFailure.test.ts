import { Dexie } from "dexie";
import { anything, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { storageFailure } from "../../../src/storage/local/storageFailure.ts";

test("finds the reason inside what Dexie wraps around it", () => {
  const quota = new DOMException("full", "QuotaExceededError");
  expect(storageFailure(quota)).toBe("quota");
  expect(storageFailure(new Dexie.AbortError("aborted", quota))).toBe("quota");
  expect(storageFailure(new Dexie.BulkError("bulk", { 0: quota }))).toBe("quota");
  expect(storageFailure({ name: "BulkError", failures: [quota] })).toBe("quota");
  const lost = new DOMException("Data lost due to missing file", "NotReadableError");
  expect(storageFailure(new Dexie.OpenFailedError(lost))).toBe("damaged");
});

test("has a reason for anything that can be thrown", () => {
  const endless: { name: string; inner?: unknown } = { name: "AbortError" };
  endless.inner = endless;
  expect(storageFailure(endless)).toBe("unknown");
  assert(
    property(anything(), (error) => {
      expect(storageFailure(error)).toBe("unknown");
    }),
  );
});
