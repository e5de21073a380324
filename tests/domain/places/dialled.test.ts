import { expect, test } from "vitest";
import { dialled } from "../../../src/domain/places/dialled.ts";

test.each([
  ["00-0000-1234", "0000001234"],
  ["（０００）１２３－４５６７", "0001234567"],
  ["00 0000 1234 内線 56", "0000001234"],
  ["+81-3-0000-0000", "+81300000000"],
])("%s is dialled as %s", (written, number) => {
  expect(dialled(written)).toBe(number);
});
