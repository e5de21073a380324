import { expect, test } from "vitest";
import { readMonthDay } from "../../src/text/readMonthDay.ts";

test.each(["12/29", "１２／２９", "12月29日", "12-29", " 12.29 "])("%j is 29 December", (text) => {
  expect(readMonthDay(text)).toBe("12-29");
});

test.each(["", "12", "13/1", "0/5", "1/32", "年末"])("%j is no day", (text) => {
  expect(readMonthDay(text)).toBeNull();
});
