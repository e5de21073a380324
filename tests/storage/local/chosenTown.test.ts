import { expect, test } from "vitest";
import { chosenTown } from "../../../src/storage/local/chosenTown.ts";
import { storageInMemory } from "./storageInMemory.ts";

test("the town open last is remembered until another is chosen", () => {
  const storage = storageInMemory();
  const choice = chosenTown(() => storage);
  expect(choice.read()).toBeNull();
  expect(choice.write("code:222216")).toBe(true);
  expect(chosenTown(() => storage).read()).toBe("code:222216");
  choice.write(null);
  expect(choice.read()).toBeNull();
});

test("where storage is switched off nothing is remembered, and that is told", () => {
  const choice = chosenTown(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(choice.write("code:222216")).toBe(false);
  expect(choice.read()).toBeNull();
});
