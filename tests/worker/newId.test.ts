import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../src/worker/newId.ts";

const START_MS = Date.UTC(2026, 10, 20);

test("is a UUIDv7 that carries its time", () => {
  const id = newId(START_MS);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(START_MS);
});

test("sorts after every id before, although the clock stands still or is set back", () => {
  assert(
    property(array(integer({ min: -5000, max: 5000 }), { minLength: 2 }), (shifts) => {
      const ids = shifts.map((shift) => newId(START_MS + shift));
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
  );
});

test("still rises when thousands are made in one millisecond", () => {
  const ids = Array.from({ length: 10_000 }, () => newId(START_MS + 60_000));
  expect(ids).toEqual([...new Set(ids)].sort());
});
