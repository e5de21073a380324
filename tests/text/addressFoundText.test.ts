import { expect, test } from "vitest";
import type { LocatedAddress } from "../../src/domain/addresses/locatedAddress.ts";
import { locationOfAddress } from "../../src/domain/addresses/locationOfAddress.ts";
import { addressFoundText } from "../../src/text/addressFoundText.ts";

const FOUND: LocatedAddress = {
  level: "number",
  position: [137.9, 34.5],
  boundM: 30,
  matchedText: "縁側市西町3丁目4-5",
  restText: "",
  alternatives: [],
};

test("a found address says how exactly it is known, and when to look at the map", () => {
  expect(addressFoundText(FOUND)).toBe(
    "「縁側市西町3丁目4-5」の位置にしました（号・地番、ずれは約30\u00a0mまで）。",
  );
  expect(addressFoundText({ ...FOUND, level: "town", boundM: 700 })).toContain(
    "おおよその位置です",
  );
  const other = { level: "number", position: null, matchedText: "縁側市東西町3丁目4-5" } as const;
  expect(addressFoundText({ ...FOUND, alternatives: [other] })).toContain("ほかにもあります");
  expect(addressFoundText({ ...FOUND, level: "city" })).toContain("見つかりませんでした");
});

test("a position follows from 号 as a building, from 町丁目 as a block, from a city not at all", () => {
  const at = { lng: 137.9, lat: 34.5, boundM: 30 };
  expect(locationOfAddress(FOUND, false)).toEqual({ ...at, precision: "building" });
  expect(locationOfAddress(FOUND, true)).toEqual({ ...at, precision: "hidden" });
  expect(locationOfAddress({ ...FOUND, level: "town" }, false)).toEqual({
    ...at,
    precision: "block",
  });
  expect(locationOfAddress({ ...FOUND, level: "city" }, false)).toBeNull();
});
