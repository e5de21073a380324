import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { searchPlaces } from "../../../src/domain/places/searchPlaces.ts";
import { searchText } from "../../../src/domain/places/searchText.ts";

const PLACE: Place = {
  id: "p1",
  name: "齋藤さんちの縁側",
  kana: "さいとうさんちのえんがわ",
  kinds: ["engawa"],
  location: null,
  address: "縁側市髙崎三丁目49番18号",
  phone: "00-0000-1234",
  operator: "ＮＰＯ法人 ひだまり",
  activities: ["カラオケ", "会食"],
  extra: { 旧番号: "A-17" },
  status: { state: "open" },
};

describe("a place is found", () => {
  test.each([
    "",
    "  ",
    "斉藤",
    "サイトウ",
    "ｻｲﾄｳ",
    "saitou",
    "えんがわ　さいとう",
    "高崎3丁目",
    "高崎３－４９－１８",
    "3丁目49番18号",
    "三丁目",
    "0000001234",
    "０0-0000-1234",
    "npo ひだまり",
    "からおけ 会食",
    "a-17",
  ])("by %j", (search) => {
    expect(searchPlaces(search)(PLACE)).toBe(true);
  });
});

describe("a place is not found", () => {
  test.each(["鈴木", "斉藤 鈴木", "39-18", "suzuki", "4丁目"])("by %j", (search) => {
    expect(searchPlaces(search)(PLACE)).toBe(false);
  });
});

test("words of two fields do not run together", () => {
  const place = { ...PLACE, name: "あさひ", kana: "がおか" };
  expect(searchPlaces("さひがお")(place)).toBe(false);
});

test("a place that is changed is found by its new words at once", () => {
  expect(searchText(PLACE)).toContain("斉藤");
  const renamed = { ...PLACE, name: "縁側 なかむら", kana: "" };
  expect(searchPlaces("なかむら 斉藤")(renamed)).toBe(false);
  expect(searchPlaces("なかむら")(renamed)).toBe(true);
});

test("any piece of a name finds it, whichever way it is written", () => {
  const letter = constantFrom(...Array.from("あカが澤髙ー山ヶ丘三"));
  assert(
    property(string({ unit: letter, minLength: 1, maxLength: 8 }), (name) => {
      const place = { ...PLACE, name };
      expect(searchPlaces(place.name)(place)).toBe(true);
      expect(searchPlaces(place.name.normalize("NFKC"))(place)).toBe(true);
    }),
  );
});
