import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { frameBounds, framePoint, pictureFrame } from "../../../src/map/picture/pictureFrame.ts";

const SIZE = { widthPx: 390, heightPx: 236, paddingPx: 46, mostZoom: 16 };

const anyPosition: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: 137.8, max: 138, noNaN: true }),
  fc.double({ min: 34.4, max: 34.6, noNaN: true }),
);

test("every position lies inside the padding, and the box of all of them in the middle", () => {
  fc.assert(
    fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 8 }), (positions) => {
      const frame = pictureFrame(positions, SIZE)!;
      const points = positions.map((position) => framePoint(frame, position));
      const xs = points.map(({ x }) => x);
      const ys = points.map(({ y }) => y);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(46 - 1e-3);
      expect(Math.max(...xs)).toBeLessThanOrEqual(390 - 46 + 1e-3);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(46 - 1e-3);
      expect(Math.max(...ys)).toBeLessThanOrEqual(236 - 46 + 1e-3);
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(195, 3);
      expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(118, 3);
    }),
  );
});

test("one position, or some close together, are not drawn nearer than asked", () => {
  expect(pictureFrame([[137.9, 34.5]], SIZE)?.zoom).toBe(16);
  const close: LngLat[] = [
    [137.9, 34.5],
    [137.90001, 34.5],
  ];
  expect(pictureFrame(close, SIZE)?.zoom).toBe(16);
});

test("the box of the ground is what the corners of the drawing show", () => {
  const frame = pictureFrame([[137.9, 34.5]], SIZE)!;
  const [west, south, east, north] = frameBounds(frame);
  const upperLeft = framePoint(frame, [west, north]);
  const lowerRight = framePoint(frame, [east, south]);
  expect(upperLeft.x).toBeCloseTo(0, 3);
  expect(upperLeft.y).toBeCloseTo(0, 3);
  expect(lowerRight.x).toBeCloseTo(390, 3);
  expect(lowerRight.y).toBeCloseTo(236, 3);
});

test("without a position, or without room, there is no frame", () => {
  expect(pictureFrame([], SIZE)).toBeNull();
  expect(pictureFrame([[137.9, 34.5]], { ...SIZE, heightPx: 92 })).toBeNull();
});
