import { expect, test } from "vitest";
import { addressKey } from "../../../src/domain/intake/addressKey.ts";
import { nameKey } from "../../../src/domain/intake/nameKey.ts";

test.each([
  ["なかよしサロン", "ナカヨシさろん"],
  ["なかよしサロン", "ﾅｶﾖｼ ｻﾛﾝ"],
  ["サロン なかよし", "サロン「なかよし」"],
  ["サロン なかよし", "いきいきサロン【なかよし】"],
  ["鶴ヶ丘会館", "鶴ケ丘会館"],
  ["鶴ヶ丘会館", "鶴が丘會館"],
  ["佐々木さんち", "佐佐木さんち"],
  ["濱の家", "浜の家"],
  ["カフェ・あおば", "カフェあおば"],
  ["㈱あおば", "株式会社あおば"],
  ["医療法人社団 青葉医院", "青葉医院"],
])("%s and %s are compared as one name", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ["サロン", "カフェ"],
  ["サロン松", "サロン竹"],
  ["第1集会所", "第2集会所"],
  ["なかよしサロン", "なかよしカフェ"],
])("%s and %s stay two names", (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test("a name that is a word in front only keeps it", () => {
  expect(nameKey("サロン")).not.toBe("");
  expect(nameKey("サロン松")).toContain("松");
});

test.each([
  ["静岡県湖西市古見１０４４番地", "古見1044"],
  ["駅南一丁目５番１０号", "駅南1-5-10"],
  ["駅南1丁目5-10 青葉ビル2階", "駅南1-5-10"],
  ["新居町新居字池端３３６０の２", "新居町新居池端3360-2"],
])("%s and %s are compared as one address", (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
  expect(addressKey(one)).not.toBe("");
});

test.each(["", "駅南一丁目", "静岡県湖西市", "古見"])(
  "%s is no address to compare by",
  (address) => {
    expect(addressKey(address)).toBe("");
  },
);
