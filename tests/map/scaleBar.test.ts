import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distanceM } from "../../src/domain/geo/distanceM.ts";
import { scaleBar } from "../../src/map/scaleBar.ts";

test("the longest round distance that fits is taken", () => {
  expect(scaleBar(35.3, 13.16, 100).metres).toBe(500);
  expect(scaleBar(35.3, 16, 100).metres).toBe(50);
});

test("always 1, 2 or 5 times a power of ten, and more than a third of the room", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 24, max: 46, noNaN: true }),
      fc.double({ min: 5, max: 18.5, noNaN: true }),
      (lat, zoom) => {
        const { metres, widthPx } = scaleBar(lat, zoom, 100);
        expect(String(metres)).toMatch(/^[125]0*$/);
        expect(widthPx).toBeLessThanOrEqual(100.001);
        expect(widthPx).toBeGreaterThan(33);
      },
    ),
  );
});

test("the bar is as long as the ground it stands for", () => {
  const { metres, widthPx } = scaleBar(43.06, 14, 100);
  const degrees = (widthPx / (512 * 2 ** 14)) * 360;
  expect(distanceM(141.35, 43.06, 141.35 + degrees, 43.06)).toBeCloseTo(metres, 0);
});
