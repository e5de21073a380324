import { expect, test } from "vitest";
import { unbrokenPieces } from "#src/text/find/unbrokenPieces.ts";

test.each([
  ["25日（水）、26日（木）", ["25日（水）、", "26日（木）"]],
  ["27日（金）午後1時30分から3時まで", ["27日（金）", "午後1時30分から", "3時まで"]],
  ["{午後|ごごから}3{時|じ}から 5{時|じ}まで", ["{午後|ごごから}3{時|じ}から", " 5{時|じ}まで"]],
  ["Fri 27, 1:30–3:00 pm", ["Fri 27, 1:30–3:00 pm"]],
])("no line begins with a comma, and none breaks inside a day or a time: %s", (text, pieces) => {
  expect(unbrokenPieces(text)).toEqual(pieces);
});
