import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { pictureFrame } from "../../../src/map/picture/pictureFrame.ts";
import { routeDrawing, type RouteSubjects } from "../../../src/map/picture/routeDrawing.ts";

const START: LngLat = [137.9, 34.5];
const GOAL: LngLat = [137.898, 34.498];
const SIZE = { widthPx: 390, heightPx: 236, paddingPx: 46, mostZoom: 16 };
const FRAME = pictureFrame([START, GOAL], SIZE)!;
const SIZES = {
  goalPx: 40,
  startPx: 24,
  otherPx: 22,
  letterPx: 17,
  nameLetterPx: 16,
  scaleBar: { widthPx: 120, heightPx: 40 },
};

function drawing(change: Partial<RouteSubjects> = {}) {
  const subjects: RouteSubjects = {
    path: [START, [137.9, 34.498], GOAL],
    start: { at: START, label: "いまここ" },
    goal: { at: GOAL, label: "縁側" },
    others: [],
    names: [],
    ...change,
  };
  return routeDrawing(FRAME, subjects, SIZES);
}

test("the goal's label stands on the far side of the way, the start's beside it", () => {
  const { labels } = drawing();
  expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
    ["縁側", "end"],
    ["いまここ", "start"],
  ]);
});

test("other places are drawn where they hide neither start nor goal nor each other", () => {
  const beside: LngLat = [137.8985, 34.4995];
  const others: LngLat[] = [GOAL, beside, beside, [137.95, 34.5]];
  expect(drawing({ others }).others.map(({ index }) => index)).toEqual([1]);
});

test("a name stands where it touches nothing, and is left out in the way", () => {
  const names = [
    { at: [137.9005, 34.4995] as const, label: "縁側駅" },
    { at: [137.899, 34.498] as const, label: "道の上の寺" },
  ];
  const shown = drawing({ names }).labels.filter(({ of }) => of === "name");
  expect(shown.map(({ text }) => text)).toContain("縁側駅");
  for (const { x, y } of shown) expect(Math.abs(y - drawing().goal.y) + x).toBeGreaterThan(12);
});

test("without a start there is a goal, and no way", () => {
  const alone = drawing({ path: [], start: null });
  expect(alone.way).toBe("");
  expect(alone.start).toBeNull();
  expect(alone.labels).toHaveLength(1);
});

test("the scale bar goes into the left corner where the goal stands in the right one", () => {
  expect(drawing().scaleBarSide).toBe("right");
  const east: LngLat = [137.9, 34.498];
  const toEast = drawing({ path: [[137.898, 34.5], east], goal: { at: east, label: "縁側" } });
  expect(toEast.scaleBarSide).toBe("left");
});
