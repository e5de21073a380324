import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { foldAddress } from "../../../src/domain/addresses/foldAddress.ts";

const folded = (text: string) => foldAddress(text).text;

describe("foldAddress", () => {
  test.each([
    ["松江東２丁目４－２６", "松江東2丁目4-26"],
    ["松江東二丁目四番二十六号", "松江東2丁目4番26号"],
    ["十一番丁十八", "11番丁18"],
    ["つつじヶ丘", "つつじが丘"],
    ["霞ケ関", "霞ガ関"],
    ["藤澤市", "藤沢市"],
    ["茅ヶ﨑", "茅ケ崎"],
    ["堀之内", "堀ノ内"],
    ["堀の内", "堀ノ内"],
    ["三ッ沢", "三つ沢"],
    ["九条條通", "九条条通"],
    ["和歌山市 布引　763-8", "和歌山市布引763-8"],
    ["か\u3099ん\u3053", "がんこ"],
    ["ﾂﾂｼﾞｹﾞ丘", "ツツジゲ丘"],
    ["⼤⾕", "大谷"],
    ["⻄町", "西町"],
    ["鐡砲町", "鉄砲町"],
    ["齋宮", "斎宮"],
    ["齊宮", "斉宮"],
    ["驛前通", "駅前通"],
    ["山代温泉八74-5", "山代温泉ハ74-5"],
  ])("compares %s as %s", (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  test.each(["-", "－", "‐", "−", "ー", "―", "–", "ｰ", "~", "～"])("%s is a dash", (dash) => {
    expect(folded(`1${dash}2`)).toBe("1-2");
  });

  test("does not make different names one", () => {
    const names = [
      "太田",
      "大田",
      "三葛",
      "二葛",
      "中島",
      "中之島",
      "北野",
      "北島",
      "西浜",
      "東浜",
    ];
    expect(new Set(names.map(folded)).size).toBe(names.length);
  });

  test("knows where each character stood, whatever is written", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const { text: short, written, starts } = foldAddress(text);
        expect(starts).toHaveLength(short.length + 1);
        expect(starts.at(-1)).toBe(written.length);
        expect(starts.every((start, i) => i === 0 || start >= starts[i - 1]!)).toBe(true);
      }),
    );
  });
});
