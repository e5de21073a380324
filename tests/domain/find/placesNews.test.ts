import { expect, test } from "vitest";
import { placesNews } from "../../../src/domain/find/placesNews.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { somePlace } from "./smallPlaces.ts";

/** What is new of one place between two states of its fields. */
function newsBetween(before: Partial<Place>, after: Partial<Place>): string[] {
  return placesNews([somePlace("会", before)], [somePlace("会", after)]).map(({ what }) => what);
}

test("a place that was not there is new, one that is not there any more is gone", () => {
  const [stays, comes, goes] = ["残る会", "始まる会", "終わる会"].map((name) => somePlace(name));
  expect(placesNews([stays!, goes!], [comes!, stays!])).toEqual([
    { what: "new", placeId: "始まる会", name: "始まる会" },
    { what: "gone", placeId: "終わる会", name: "終わる会" },
  ]);
});

test("休止 is told, and coming back is new", () => {
  expect(newsBetween({}, { status: { state: "suspended" } })).toEqual(["paused"]);
  expect(newsBetween({ status: { state: "suspended" } }, {})).toEqual(["new"]);
  expect(
    newsBetween({ status: { state: "suspended" } }, { status: { state: "suspended" } }),
  ).toEqual([]);
});

test("other days are told, other words for the same days are not", () => {
  const before = { scheduleText: "毎週金曜 10:00〜11:30" };
  expect(newsBetween(before, { scheduleText: "毎週木曜 10:00〜11:30" })).toEqual(["days"]);
  expect(newsBetween(before, { scheduleText: "毎週金曜日 午前10時～午前11時30分" })).toEqual([]);
  expect(newsBetween({ scheduleText: "月2回くらい" }, { scheduleText: "月３回くらい" })).toEqual([
    "days",
  ]);
});

test("another building or a position beyond a few steps is told, a correction is not", () => {
  expect(newsBetween(at(137.9), at(137.9002))).toEqual([]);
  expect(newsBetween(at(137.9), at(137.902))).toEqual(["moved"]);
  expect(newsBetween(at(137.9), at(137.9, { venue: "西町集会所" }))).toEqual(["moved"]);
  expect(newsBetween(at(137.9), at(137.9, { address: "縁側市西町二丁目3-1" }))).toEqual([]);
  expect(newsBetween(at(137.9, { location: null }), at(137.9))).toEqual([]);
  expect(
    newsBetween(at(137.9, { location: null }), at(137.9, { location: null, address: "縁側市湊1" })),
  ).toEqual(["moved"]);
});

test("another telephone number or page is told, another way to write the number is not", () => {
  expect(newsBetween({ phone: "00-0000-1201" }, { phone: "00-0000-1202" })).toEqual(["contact"]);
  expect(newsBetween({ phone: "00-0000-1201" }, { phone: "００（００００）１２０１" })).toEqual([]);
  expect(newsBetween({}, { url: "https://example.jp/" })).toEqual(["contact"]);
});

test("介護サービス are no news", () => {
  expect(placesNews([], [somePlace("デイ", { kinds: ["careService"] })])).toEqual([]);
});

/** A place in a building, at a longitude. */
function at(lng: number, fields: Partial<Place> = {}): Partial<Place> {
  return {
    location: { lng, lat: 34.5, precision: "building" },
    venue: "西町会館",
    address: "縁側市西町2丁目3-1",
    ...fields,
  };
}
