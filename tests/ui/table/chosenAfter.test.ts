import { describe, expect, test } from "vitest";
import { chosenAfter } from "../../../src/ui/table/chosenAfter.ts";
import { nextEditable } from "../../../src/ui/table/nextEditable.ts";

const IDS = ["a", "b", "c", "d", "e"];
const after = (chosen: string[], id: string, from: string | null) =>
  [...chosenAfter(new Set(chosen), IDS, id, from)].toSorted().join("");

describe("ticking rows", () => {
  test("one turns over", () => {
    expect(after(["a"], "b", null)).toBe("ab");
    expect(after(["a", "b"], "b", null)).toBe("a");
  });
  test("with Shift all between, either way, become as the one pressed", () => {
    expect(after(["b"], "d", "b")).toBe("bcd");
    expect(after(["d"], "b", "d")).toBe("bcd");
    expect(after(["a", "b", "c", "d"], "c", "a")).toBe("d");
  });
  test("what is not shown stays; a start that is not shown any more counts as none", () => {
    expect(after(["z"], "a", "b")).toBe("abz");
    expect(after([], "c", "z")).toBe("c");
  });
});

test("Tab goes to the next cell that can be changed, past the others, and ends with the row", () => {
  const columns = [{ editor: 1 }, {}, { editor: 1 }, {}];
  expect(nextEditable(columns, 0, 1)).toBe(2);
  expect(nextEditable(columns, 2, 1)).toBeNull();
  expect(nextEditable(columns, 2, -1)).toBe(0);
  expect(nextEditable(columns, 0, -1)).toBeNull();
});
