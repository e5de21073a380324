import { expect, test } from "vitest";
import { positionColumnsOf, readPosition } from "../../../src/formats/table/readPosition.ts";

const HEADER = ["名称", "緯度", "経度", "備考"];
const read = (...cells: string[]) => readPosition(cells, positionColumnsOf(HEADER));

test("reads two columns, full-width digits too", () => {
  expect(read("縁側", "３５．１", "139.5", "")).toEqual({
    kind: "position",
    lng: 139.5,
    lat: 35.1,
    swapped: false,
  });
});

test("reads 「緯度,経度」 in one cell", () => {
  expect(read("縁側", "", "", "34.342286, 134.055021")).toMatchObject({
    lng: 134.055021,
    lat: 34.342286,
  });
});

test("turns a Japanese position that was given the wrong way round, and says so", () => {
  expect(read("縁側", "139.5", "35.1", "")).toEqual({
    kind: "position",
    lng: 139.5,
    lat: 35.1,
    swapped: true,
  });
});

test("takes neither 0,0 nor words nor blanks for a position", () => {
  expect(read("縁側", "0", "0.0", "").kind).toBe("zero");
  expect(read("縁側", "北緯35度", "139.5", "")).toEqual({
    kind: "invalid",
    found: "北緯35度 139.5",
  });
  expect(read("縁側", "95", "139.5", "").kind).toBe("invalid");
  expect(read("縁側", "", "", "").kind).toBe("missing");
});
