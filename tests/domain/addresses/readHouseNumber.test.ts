import { describe, expect, test } from "vitest";
import { foldAddress } from "../../../src/domain/addresses/foldAddress.ts";
import { readHouseNumber } from "../../../src/domain/addresses/readHouseNumber.ts";

/** Every reading as `parts|rest`. */
function read(text: string): string[] {
  const address = foldAddress(text);
  return readHouseNumber(address, 0).map(
    ({ parts, ends }) =>
      `${parts.join("-")}|${address.written.slice(address.starts[ends.at(-1)!])}`,
  );
}

function styleOf(text: string) {
  return readHouseNumber(foldAddress(text), 0)[0]?.style;
}

describe("readHouseNumber", () => {
  test.each([
    ["４番２６号", "4-26|"],
    ["4-26", "4-26|"],
    ["4の26", "4-26|"],
    ["4番26", "4-26|"],
    ["４８４番地", "484|"],
    ["123番地の1", "123-1|"],
    ["1637番2", "1637-2|"],
    ["６番地エスタシオン", "6|エスタシオン"],
    ["204-8宇治田循環器科内科", "204-8|宇治田循環器科内科"],
    ["414番地1号シャルマンＭ２０２", "414-1|シャルマンＭ２０２"],
    ["2番2号　１F", "2-2|１F"],
    ["876-1　ナグサ名店1F1号", "876-1|ナグサ名店1F1号"],
    ["３，７６０", "3760|"],
    ["甲120番地", "甲120|"],
    ["イ19-1", "イ19-1|"],
    ["カ132-1", "カ132-1|"],
    ["八74-5", "ハ74-5|"],
    ["イ乙54-1", "イ乙54-1|"],
    ["ノ14-1", "ノ14-1|"],
    ["794番ロ", "794-ロ|"],
    ["298-乙", "298-乙|"],
    ["３乙４番地", "3-乙4|"],
    ["5番地101号室", "5|101号室"],
    ["三番地", "3|"],
    ["5-3 201", "5-3|201"],
    ["2-2　1F", "2-2|1F"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });

  test("full-width digits that run into half-width ones may end there", () => {
    expect(read("１７０－１102号室")).toContain("170-1|102号室");
    expect(read("３８２番地３０1戸建")).toContain("382-30|1戸建");
  });

  test("番地 and 号 tell what kind of number it is", () => {
    expect(styleOf("4番26号")).toBe("residence");
    expect(styleOf("484番地2")).toBe("parcel");
    expect(styleOf("4-26")).toBe("open");
  });

  test.each(["丁目", "ビル2F", "2丁目", "３階", "", "市役所"])("%s is no number", (text) => {
    expect(read(text)).toEqual([]);
  });
});
