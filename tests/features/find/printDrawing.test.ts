import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { PRINT_TAG_PX, printDrawing } from "../../../src/features/find/printDrawing.ts";
import { pictureFrame } from "../../../src/map/picture/pictureFrame.ts";
import { foundPlace } from "./fakeFindStore.tsx";

const SIZE = { widthPx: 700, heightPx: 200, paddingPx: 34, mostZoom: 16 };

function foundAt(id: string, position: LngLat | null) {
  const [lng, lat] = position ?? [0, 0];
  return foundPlace({ id, location: position === null ? null : { lng, lat, precision: "exact" } });
}

test("every place with a position has its number of the list, the others are skipped", () => {
  const found = [
    foundAt("a", [137.9, 34.5]),
    foundAt("nowhere", null),
    foundAt("b", [137.91, 34.5]),
  ];
  const frame = pictureFrame(
    [
      [137.9, 34.5],
      [137.91, 34.5],
    ],
    SIZE,
  )!;
  const { places } = printDrawing(found, null, "ここから", frame);
  expect(places.map(({ place, number }) => [place.id, number])).toEqual([
    ["a", 1],
    ["b", 3],
  ]);
});

test("the numbers of places at one spot stand beside each other, none hidden", () => {
  const found = ["a", "b", "c"].map((id) => foundAt(id, [137.9, 34.5]));
  const frame = pictureFrame([[137.9, 34.5]], SIZE)!;
  const { places } = printDrawing(found, null, "ここから", frame);
  const corners = places.map(({ tag }) => {
    const shift = { start: 0, middle: PRINT_TAG_PX / 2, end: PRINT_TAG_PX }[tag!.anchor];
    return { left: tag!.x - shift, top: tag!.y - PRINT_TAG_PX / 2 };
  });
  for (const [index, one] of corners.entries()) {
    for (const other of corners.slice(index + 1)) {
      const apart = Math.max(Math.abs(one.left - other.left), Math.abs(one.top - other.top));
      expect(apart).toBeGreaterThanOrEqual(PRINT_TAG_PX - 1e-6);
    }
  }
});

test("the word for the start gives way, its ring stays", () => {
  const crowd = [0, 1, 2, 3, 4, 5, 6, 7].map((index) =>
    foundAt(String(index), [
      137.9 + 0.0007 * Math.cos((index * Math.PI) / 4),
      34.5 + 0.0003 * Math.sin((index * Math.PI) / 4),
    ]),
  );
  const frame = pictureFrame([[137.9, 34.5]], { ...SIZE, mostZoom: 15 })!;
  const { start, startLabel } = printDrawing(crowd, [137.9, 34.5], "ここから", frame);
  expect(start?.x).toBeCloseTo(350, 3);
  expect(start?.y).toBeCloseTo(100, 3);
  expect(startLabel).toBeNull();
  expect(printDrawing([], [137.9, 34.5], "ここから", frame).startLabel).not.toBeNull();
});
