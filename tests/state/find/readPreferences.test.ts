import { expect, test } from "vitest";
import { readKeptIds } from "../../../src/state/find/readKeptIds.ts";
import { readPreferences, USUAL_PREFERENCES } from "../../../src/state/find/readPreferences.ts";

test("what was chosen is read again", () => {
  const chosen = {
    language: "easy",
    textSize: "largest",
    contrast: "high",
    walker: "withStick",
  } as const;
  expect(readPreferences(chosen)).toEqual(chosen);
});

test.each([null, 7, "easy", [], { language: "kansai", textSize: 3 }])(
  "what makes no sense is as usual: %j",
  (kept) => {
    expect(readPreferences(kept)).toEqual(USUAL_PREFERENCES);
  },
);

test("kept places are ids, each once", () => {
  expect(readKeptIds(["a", "b", "a", 3, null])).toEqual(["a", "b"]);
  expect(readKeptIds({ a: 1 })).toEqual([]);
});
