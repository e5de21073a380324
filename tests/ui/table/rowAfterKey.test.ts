import { expect, test } from "vitest";
import { rowAfterKey } from "../../../src/ui/table/rowAfterKey.ts";

test("arrows move by one row and stop at the ends", () => {
  expect(rowAfterKey("ArrowDown", 0, 3)).toBe(1);
  expect(rowAfterKey("ArrowDown", 2, 3)).toBe(2);
  expect(rowAfterKey("ArrowUp", 0, 3)).toBe(0);
});

test("Page keys move by ten, Home and End to the ends", () => {
  expect(rowAfterKey("PageDown", 3, 50)).toBe(13);
  expect(rowAfterKey("PageUp", 3, 50)).toBe(0);
  expect(rowAfterKey("Home", 7, 50)).toBe(0);
  expect(rowAfterKey("End", 7, 50)).toBe(49);
});

test("other keys and an empty table move nothing", () => {
  expect(rowAfterKey("a", 1, 3)).toBeNull();
  expect(rowAfterKey("ArrowDown", 0, 0)).toBeNull();
});
