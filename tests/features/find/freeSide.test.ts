import { expect, test } from "vitest";
import { freeSide } from "../../../src/features/find/freeSide.ts";

const START = { lng: 139, lat: 35 };

test("a word stands away from the nearest place", () => {
  const east = { lng: 139.001, lat: 35 };
  const west = { lng: 138.998, lat: 35 };
  expect(freeSide(START, [east, west])).toBe("left");
  expect(freeSide(START, [west])).toBe("right");
});

test("where nothing stands it goes to the right", () => {
  expect(freeSide(START, [])).toBe("right");
});
