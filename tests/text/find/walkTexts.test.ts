import { expect, test } from "vitest";
import { walkDistanceText } from "#src/text/find/walkDistanceText.ts";
import { walkMinutesText } from "#src/text/find/walkMinutesText.ts";

test("minutes are read as their number asks", () => {
  expect(walkMinutesText(6, "ja")).toBe("歩いて6分");
  expect(walkMinutesText(6, "easy")).toBe("{歩|ある}いて 6{分|ぷん}");
  expect(walkMinutesText(12, "easy")).toBe("{歩|ある}いて 12{分|ふん}");
  expect(walkMinutesText(6, "en")).toBe("6\u00a0min walk");
});

test("metres are rounded up to ten", () => {
  const walk = { distanceM: 451, isStraight: false };
  expect(walkDistanceText(walk, "ja")).toBe("道のりは約460\u00a0m");
  expect(walkDistanceText(walk, "easy")).toBe("{歩|ある}く {道|みち}は だいたい 460メートル");
  expect(walkDistanceText(walk, "en")).toBe("about 460\u00a0m on foot");
});

test("an estimate says that it is one", () => {
  const walk = { distanceM: 451, isStraight: true };
  expect(walkDistanceText(walk, "ja")).toBe("約460\u00a0m（直線距離から推計）");
  expect(walkDistanceText(walk, "easy")).toContain("{計算|けいさん}");
  expect(walkDistanceText(walk, "en")).toContain("estimated from the straight line");
});
