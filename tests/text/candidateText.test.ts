import { expect, test } from "vitest";
import { candidateText } from "../../src/text/candidateText.ts";

const SITE = { id: "c1", name: "若葉台6丁目 空き家", lng: 137.9, lat: 34.5 };

test("a candidate says what it is, where, and what is known of it", () => {
  const known = { venue: "空き家", address: "縁側市若葉台6丁目", note: "入口を分けられる。" };
  expect(candidateText({ ...SITE, ...known })).toBe(
    "空き家。縁側市若葉台6丁目。入口を分けられる。",
  );
  expect(candidateText({ ...SITE, venue: "" })).toBe("");
});
