import { expect, test } from "vitest";
import { readCount } from "../../../src/formats/table/readCount.ts";

test.each([
  ["1,234 ", 1234],
  ["１２３", 123],
  ["12人", 12],
  ["0", 0],
  ["12.0", 12],
])("reads %s as a number of people", (cell, value) => {
  expect(readCount(cell)).toEqual({ kind: "count", value });
});

test.each(["*", "X", "x", "***", "…", "秘匿"])("takes %s as suppressed, never as 0", (cell) => {
  expect(readCount(cell)).toEqual({ kind: "suppressed" });
});

test.each(["-5", "12.5", "約30", "1e400", "99999999999999999999"])("refuses %s", (cell) => {
  expect(readCount(cell)).toEqual({ kind: "invalid" });
});

test("tells a blank cell from a 0, and rounds estimates where that is asked", () => {
  expect(readCount(" ")).toEqual({ kind: "blank" });
  expect(readCount("12.5", true)).toEqual({ kind: "count", value: 13 });
});
