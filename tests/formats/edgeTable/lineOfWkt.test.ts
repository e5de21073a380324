import { expect, test } from "vitest";
import { lineOfWkt } from "../../../src/formats/edgeTable/lineOfWkt.ts";

test.each([
  "LINESTRING (139.5 35.3, 139.6 35.4)",
  "linestring(139.5 35.3,139.6 35.4)",
  "SRID=4326;LINESTRING (139.5 35.3, 139.6 35.4)",
  "LINESTRING Z (139.5 35.3 12, 139.6 35.4 13)",
])("%s is a line", (text) => {
  expect(lineOfWkt(text)).toEqual({
    type: "LineString",
    coordinates: [
      [139.5, 35.3],
      [139.6, 35.4],
    ],
  });
});

test.each([
  "",
  "POINT (139.5 35.3)",
  "LINESTRING EMPTY",
  "LINESTRING (139.5, 35.3)",
  "LINESTRING (a b, c d)",
  "LINESTRING (139.5 35.3, 139.6 35.4",
])("%j is none", (text) => {
  expect(lineOfWkt(text)).toBeNull();
});
