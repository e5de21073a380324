import { describe, expect, test } from "vitest";
import { cellAfterKey } from "../../../src/ui/table/cellAfterKey.ts";

const SIZE = { rows: 100, columns: 5, page: 10 };

describe("a key in a grid", () => {
  test.each<[string, boolean, [number, number], [number, number]]>([
    ["ArrowDown", false, [3, 2], [4, 2]],
    ["ArrowUp", false, [0, 2], [-1, 2]],
    ["ArrowUp", false, [-1, 2], [-1, 2]],
    ["ArrowRight", false, [3, 4], [3, 4]],
    ["ArrowLeft", false, [3, 0], [3, 0]],
    ["PageDown", false, [95, 1], [99, 1]],
    ["PageUp", false, [4, 1], [0, 1]],
    ["Home", false, [7, 3], [7, 0]],
    ["Home", true, [7, 3], [0, 0]],
    ["End", false, [7, 3], [7, 4]],
    ["End", true, [7, 3], [99, 4]],
  ])("%s (Ctrl %s) leads from %j to %j", (key, ctrl, [row, column], [toRow, toColumn]) => {
    expect(cellAfterKey(key, ctrl, { row, column }, SIZE)).toEqual({
      row: toRow,
      column: toColumn,
    });
  });

  test("that is no move is left to others", () => {
    expect(cellAfterKey("Enter", false, { row: 0, column: 0 }, SIZE)).toBeNull();
    expect(cellAfterKey("a", true, { row: 0, column: 0 }, SIZE)).toBeNull();
  });

  test("in a grid without rows stays at the heads", () => {
    expect(cellAfterKey("ArrowDown", false, { row: -1, column: 0 }, { ...SIZE, rows: 0 })).toEqual({
      row: -1,
      column: 0,
    });
  });
});
