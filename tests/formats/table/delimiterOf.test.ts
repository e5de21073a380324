import { expect, test } from "vitest";
import { delimiterOf } from "../../../src/formats/table/delimiterOf.ts";

test("finds each delimiter, whatever stands inside the cells", () => {
  expect(delimiterOf("名称,緯度,経度\nサロン,35.1,139.1\n")).toBe(",");
  expect(delimiterOf("名称\t内容\nサロン\t体操, お茶\nカフェ\t歌, 手芸\n")).toBe("\t");
  expect(delimiterOf("名称;緯度経度\nサロン;35,1\nカフェ;35,2\n")).toBe(";");
  expect(delimiterOf("名称|住所\nサロン|1,2,3\nカフェ|本町\n")).toBe("|");
});

test("is not misled by delimiters inside quotes", () => {
  expect(delimiterOf('名称,備考\nサロン,"a;b;c"\nカフェ,"d;e;f"\n')).toBe(",");
});

test("takes a comma where nothing is parted", () => {
  expect(delimiterOf("縁側市本町一丁目\n縁側市本町二丁目\n")).toBe(",");
  expect(delimiterOf("")).toBe(",");
});
