import { expect, test } from "vitest";
import { foundPlaces } from "../../../src/features/places/foundPlaces.ts";
import { somePlace } from "../../map/places/somePlace.ts";

const PLACES = [
  somePlace({ id: "cafe", name: "カフェ すずらん", kana: "かふぇ すずらん", kinds: ["cafe"] }),
  somePlace({ id: "engawa", name: "縁側 なかむら", address: "西町2丁目3", location: null }),
  somePlace({ id: "dining", name: "みんなの食堂", kinds: ["dining"] }),
];
const found = (layers: Parameters<typeof foundPlaces>[1], search: string) =>
  foundPlaces(PLACES, layers, search).map(({ id }) => id);

test("all places of the layers shown are listed, those without a position too", () => {
  expect(found(["cafe", "engawa"], "").toSorted()).toEqual(["cafe", "engawa"]);
  expect(found(["other"], "")).toEqual(["dining"]);
});

test("a place is found by name, reading or address, in any width and either kana", () => {
  expect(found(["cafe", "engawa"], "スズラン")).toEqual(["cafe"]);
  expect(found(["cafe", "engawa"], "西町２丁目")).toEqual(["engawa"]);
  expect(found(["cafe", "engawa"], "縁側　西町")).toEqual(["engawa"]);
  expect(found(["cafe", "engawa"], "nakamura")).toEqual(["engawa"]);
  expect(found(["cafe", "engawa"], "suzuran")).toEqual(["cafe"]);
  expect(found(["cafe", "engawa"], "縁側 すずらん")).toEqual([]);
});
