import { expect, test } from "vitest";
import { keepColumns, keptColumns } from "../../../src/storage/local/keptColumns.ts";

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test("columns chosen on a device are there again, and can be forgotten", () => {
  const storage = memory();
  expect(keptColumns(() => storage)).toBeNull();
  expect(keepColumns(() => storage, ["status", "phone"])).toBe(true);
  expect(keptColumns(() => storage)).toEqual(["status", "phone"]);
  keepColumns(() => storage, null);
  expect(keptColumns(() => storage)).toBeNull();
});

test("a blocked or broken storage is as an empty one", () => {
  expect(keptColumns(blocked)).toBeNull();
  expect(keepColumns(blocked, ["status"])).toBe(false);
  const broken = memory();
  broken.setItem("engawa-map columns", '{"not":"a list"}');
  expect(keptColumns(() => broken)).toBeNull();
  broken.setItem("engawa-map columns", "[1");
  expect(keptColumns(() => broken)).toBeNull();
});

function blocked(): Storage {
  throw new DOMException("denied", "SecurityError");
}
