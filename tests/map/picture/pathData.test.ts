import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { areaData, pathData } from "../../../src/map/picture/pathData.ts";
import { fromWorldPixel } from "../../../src/map/worldPixels.ts";

const FRAME = { zoom: 15, leftPx: 14_000_000, topPx: 6_000_000, widthPx: 390, heightPx: 236 };

/** The position at a point of the drawing. */
function at(x: number, y: number): LngLat {
  const { lng, lat } = fromWorldPixel({ x: x + FRAME.leftPx, y: y + FRAME.topPx }, FRAME.zoom);
  return [lng, lat];
}

test("a line is written in tenths of a px, each of its points once", () => {
  expect(pathData(FRAME, [at(0, 0), at(10.04, 20.26), at(10.01, 20.28), at(30, -5)])).toBe(
    "M0 0L10 20.3L30 -5",
  );
});

test("a line that is a point on the drawing is not drawn", () => {
  expect(pathData(FRAME, [at(5, 5), at(5.01, 5)])).toBe("");
  expect(pathData(FRAME, [])).toBe("");
});

test("an area is closed, its hole after it; a ring too small to be seen is left out", () => {
  const outer = [at(0, 0), at(100, 0), at(100, 100), at(0, 0)];
  const hole = [at(60, 20), at(80, 20), at(80, 40), at(60, 20)];
  const speck = [at(1, 1), at(1.01, 1), at(1, 1)];
  expect(areaData(FRAME, [outer, hole, speck])).toBe(
    "M0 0L100 0L100 100L0 0ZM60 20L80 20L80 40L60 20Z",
  );
});
