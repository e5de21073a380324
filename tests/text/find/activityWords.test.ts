import { expect, test } from "vitest";
import { ACTIVITY_WORDS } from "#src/text/find/activityWords.ts";

test("no word stands for two things", () => {
  const words = ACTIVITY_WORDS.flatMap(([each]) => each);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test("every word is written as it is looked up", () => {
  const words = ACTIVITY_WORDS.flatMap(([each]) => each);
  expect(words.filter((word) => word !== word.trim() || word === "")).toEqual([]);
});
