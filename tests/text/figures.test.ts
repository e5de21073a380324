import { expect, test } from "vitest";
import { aboutMetresText } from "../../src/text/aboutMetresText.ts";
import { classLabels } from "../../src/text/classLabels.ts";
import { clockText } from "../../src/text/clockText.ts";
import { dayText } from "../../src/text/dayText.ts";
import { distanceText } from "../../src/text/distanceText.ts";
import { limitText } from "../../src/text/limitText.ts";
import { numberText } from "../../src/text/numberText.ts";
import { percentText } from "../../src/text/percentText.ts";
import { readNumber } from "../../src/text/readNumber.ts";

test("numbers carry commas, and one decimal only where they have one", () => {
  expect(numberText(1330)).toBe("1,330");
  expect(numberText(0)).toBe("0");
  expect(numberText(12.34)).toBe("12.3");
});

test("percent has one decimal; where nobody lives there is none", () => {
  expect(percentText(901 / 2516)).toBe("35.8");
  expect(percentText(null)).toBe("—");
});

test("distances are rounded up to 10 m, and no way is not a number", () => {
  expect(distanceText(401.2)).toBe("410");
  expect(distanceText(1340)).toBe("1,340");
  expect(distanceText(null)).toBe("—");
  expect(distanceText(Infinity)).toBe("道なし");
  expect(aboutMetresText(455)).toBe("約460\u00a0m");
});

test("limits are said in m, whole km or minutes", () => {
  expect(limitText({ unit: "metres", value: 500 })).toBe("500\u00a0m");
  expect(limitText({ unit: "metres", value: 1000 })).toBe("1\u00a0km");
  expect(limitText({ unit: "metres", value: 1500 })).toBe("1,500\u00a0m");
  expect(limitText({ unit: "minutes", value: 10 })).toBe("10分");
});

test("days are said as far as they are known", () => {
  expect(dayText("2025-10-01")).toBe("2025年10月1日");
  expect(dayText("2026-10")).toBe("2026年10月");
  expect(dayText("2020")).toBe("2020年");
  expect(dayText("令和7年")).toBe("令和7年");
});

test("a time that is not one is not said", () => {
  expect(clockText("いつか")).toBe("");
  expect(clockText("2026-11-20T14:02:00")).toBe("14:02");
});

test("classes of the map are printed with their values", () => {
  expect(classLabels([200, 400, 600, 800])).toEqual([
    "200人未満",
    "200〜399",
    "400〜599",
    "600〜799",
    "800人以上",
  ]);
  expect(classLabels([1, 2, 3, 4])).toEqual(["0人", "1", "2", "3", "4人以上"]);
});

test("numbers are read as people type them", () => {
  expect(readNumber("１，２００")).toBe(1200);
  expect(readNumber(" 35.3391 ")).toBe(35.3391);
  expect(readNumber("五百")).toBeNull();
  expect(readNumber("")).toBeNull();
});
