import { expect, test } from "vitest";
import { nextSorting } from "../../../src/ui/table/nextSorting.ts";

const BY_PEOPLE = { column: "uncovered", direction: "descending" } as const;

test("another column is sorted the way it is asked for first", () => {
  expect(nextSorting(BY_PEOPLE, "name", "ascending")).toEqual({
    column: "name",
    direction: "ascending",
  });
});

test("the same column turns round", () => {
  const once = nextSorting(BY_PEOPLE, "uncovered", "descending");
  expect(once.direction).toBe("ascending");
  expect(nextSorting(once, "uncovered", "descending")).toEqual(BY_PEOPLE);
});
