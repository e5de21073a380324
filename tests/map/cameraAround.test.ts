import { expect, test } from "vitest";
import { cameraAround } from "../../src/map/cameraAround.ts";

const VIEW = { width: 480, height: 400 };

test("a box as wide as the view at zoom 12 is shown at zoom 12", () => {
  const degreesPerPx = 360 / (512 * 2 ** 12);
  const half = (480 * degreesPerPx) / 2;
  const camera = cameraAround([139 - half, 35, 139 + half, 35.001], VIEW);
  expect(camera.zoom).toBeCloseTo(12, 6);
  expect(camera.lng).toBeCloseTo(139, 9);
});

test("a tall box is shown whole, and a point is not shown nearer than its streets", () => {
  const tall = cameraAround([139, 35, 139.001, 35.2], VIEW);
  expect(tall.zoom).toBeLessThan(cameraAround([139, 35, 139.001, 35.05], VIEW).zoom);
  expect(cameraAround([139, 35, 139, 35], VIEW).zoom).toBe(16);
});
