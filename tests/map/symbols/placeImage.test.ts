import { expect, test } from "vitest";
import { placeImageId, placeImageOf } from "../../../src/map/symbols/placeImageId.ts";
import { placeImageMarkup } from "../../../src/map/symbols/placeImageMarkup.ts";
import { SYMBOL_MARKUP, type SymbolName } from "../../../src/ui/symbols/symbolMarkup.ts";

const NAMES = [
  "salon",
  "cafe",
  "engawa",
  "ibasho",
  "branch",
  "other",
  "candidate",
  "planned",
  "suspended",
] as const satisfies readonly SymbolName[];

test("an image id says what is to be drawn", () => {
  expect(placeImageOf(`${placeImageId(["salon", "cafe"], 3, "chosen")}@28`)).toEqual({
    symbols: ["salon", "cafe"],
    count: 3,
    emphasis: "chosen",
    sizePx: 28,
  });
});

test("ids of other images are none of ours", () => {
  for (const id of ["hatch", "station", "", "salon", "unknown*1*none@21", "salon*1*none@"]) {
    expect(placeImageOf(id)).toBeNull();
  }
});

test.each(NAMES)("%s is drawn from the same drawing as in the lists", (name) => {
  const { svg, widthPx } = placeImageMarkup(
    { symbols: [name], count: 1, emphasis: "none", sizePx: 24 },
    "#00316A",
  );
  expect(svg).toContain(SYMBOL_MARKUP[name]);
  expect(widthPx).toBeGreaterThanOrEqual(24);
});

test("the foremost kind of a stack is drawn last, over the others", () => {
  const { svg } = placeImageMarkup(
    { symbols: ["salon", "cafe"], count: 2, emphasis: "none", sizePx: 24 },
    "#00316A",
  );
  expect(svg.indexOf(SYMBOL_MARKUP.cafe)).toBeLessThan(svg.indexOf(SYMBOL_MARKUP.salon));
});

test("a badge has one stroke drawing for each figure of the number", () => {
  expect([figures(1), figures(2), figures(10)]).toEqual([0, 1, 2]);
});

test("only an emphasised symbol has a ring, in the colour of what is selected", () => {
  expect(drawn("chosen")).toContain("#00316A");
  expect(drawn("none")).not.toContain("#00316A");
});

function figures(count: number): number {
  const { svg } = placeImageMarkup(
    { symbols: ["other"], count, emphasis: "none", sizePx: 24 },
    "#00316A",
  );
  return svg.split("<path transform").length - 1;
}

function drawn(emphasis: "none" | "chosen"): string {
  return placeImageMarkup({ symbols: ["other"], count: 1, emphasis, sizePx: 28 }, "#00316A").svg;
}
