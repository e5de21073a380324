import { expect, test } from "vitest";
import { USUAL_UPKEEP } from "../../../src/domain/upkeep/upkeepRules.ts";
import { keepUpkeepRules, keptUpkeepRules } from "../../../src/storage/local/keptUpkeepRules.ts";
import { storageInMemory } from "./storageInMemory.ts";

test("the periods chosen are there again, and the usual ones where none was chosen", () => {
  const storage = storageInMemory();
  const chosen = { ...USUAL_UPKEEP, salon: 3 };
  expect(keptUpkeepRules(() => storage)).toEqual(USUAL_UPKEEP);
  expect(keepUpkeepRules(() => storage, chosen)).toBe(true);
  expect(keptUpkeepRules(() => storage)).toEqual(chosen);
});

test.each(["{", "[]", '{"salon":0}', '{"pachinko":3}', "null"])(
  "what is no choice of periods (%s) gives the usual ones",
  (text) => {
    const storage = storageInMemory();
    storage.setItem("engawa-map upkeep", text);
    expect(keptUpkeepRules(() => storage)).toEqual(USUAL_UPKEEP);
  },
);

test("where storage is switched off the usual periods stand, and it is told that none is kept", () => {
  expect(keptUpkeepRules(blocked)).toEqual(USUAL_UPKEEP);
  expect(keepUpkeepRules(blocked, USUAL_UPKEEP)).toBe(false);
});

function blocked(): Storage {
  throw new DOMException("denied", "SecurityError");
}
