import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromWorldPixel, toWorldPixel } from "../../src/map/worldPixels.ts";

test("the middle of the world is the middle of its map", () => {
  expect(toWorldPixel(0, 0, 0)).toEqual({ x: 256, y: 256 });
  expect(toWorldPixel(180, 0, 1).x).toBe(1024);
});

test("there and back is the same position", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 122, max: 154, noNaN: true }),
      fc.double({ min: 20, max: 46, noNaN: true }),
      fc.double({ min: 0, max: 19, noNaN: true }),
      (lng, lat, zoom) => {
        const back = fromWorldPixel(toWorldPixel(lng, lat, zoom), zoom);
        expect(back.lng).toBeCloseTo(lng, 9);
        expect(back.lat).toBeCloseTo(lat, 9);
      },
    ),
  );
});
