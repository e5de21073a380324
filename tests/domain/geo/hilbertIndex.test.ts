import { expect, test } from "vitest";
import { hilbertIndex } from "#src/domain/geo/hilbertIndex.ts";

const SIDE = 16;

test("the curve visits every cell of a grid once, each beside the one before", () => {
  const cells = Array.from(
    { length: SIDE * SIDE },
    (_, i) => [i % SIDE, Math.floor(i / SIDE)] as const,
  );
  const place = ([x, y]: readonly [number, number]) =>
    hilbertIndex((x + 0.5) / SIDE, (y + 0.5) / SIDE);
  const visited = cells.toSorted((a, b) => place(a) - place(b));
  expect(new Set(visited.map(place)).size).toBe(cells.length);
  for (const [i, [x, y]] of visited.slice(1).entries()) {
    const [xBefore, yBefore] = visited[i]!;
    expect(Math.abs(x - xBefore) + Math.abs(y - yBefore)).toBe(1);
  }
});

test("corners of the square have a place, also its far edges", () => {
  const corners = [hilbertIndex(0, 0), hilbertIndex(0, 1), hilbertIndex(1, 1), hilbertIndex(1, 0)];
  expect(corners).toEqual(corners.toSorted((a, b) => a - b));
  expect(corners[3]).toBe(2 ** 32 - 1);
});
