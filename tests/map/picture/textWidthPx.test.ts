import { expect, test } from "vitest";
import { textWidthPx } from "../../../src/map/picture/textWidthPx.ts";

test("full-width characters are an em wide, others about half of it", () => {
  expect(textWidthPx("縁側", 20)).toBe(40);
  expect(textWidthPx("100 m", 10)).toBeCloseTo(29);
  expect(textWidthPx("", 10)).toBe(0);
});
