import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EDGE_FLAGS, STREET_CLASSES } from "../../../src/domain/network/walkNetwork.ts";
import { streetLines } from "../../../src/formats/tiles/streetLines.ts";
import { type DrawnStreet, drawnNetwork } from "./drawnNetwork.ts";

/** a – b – c – d from west to east; e stands north of b. */
const CORNERS = { a: [0, 0], b: [100, 0], c: [200, 10], d: [300, 0], e: [100, 100] } as const;

function lengths(streets: readonly DrawnStreet[]): number[] {
  return streetLines(drawnNetwork(CORNERS, streets))
    .map(({ geometry }) => geometry.coordinates.length)
    .sort((a, b) => a - b);
}

test("streets alike run on as one line, whichever way each was drawn", () => {
  expect(lengths([{ between: "ab" }, { between: "cb" }, { between: "cd" }])).toEqual([4]);
});

test("a line ends where class, name, bridge or tunnel changes", () => {
  expect(lengths([{ between: "ab" }, { between: "bc", class: "street" }])).toEqual([2, 2]);
  expect(lengths([{ between: "ab" }, { between: "bc", name: "本町通り" }])).toEqual([2, 2]);
  expect(lengths([{ between: "ab" }, { between: "bc", flags: ["bridge"] }])).toEqual([2, 2]);
  expect(lengths([{ between: "ab" }, { between: "bc", flags: ["tunnel"] }])).toEqual([2, 2]);
});

test("at a crossing of streets alike the straightest pair runs on", () => {
  const [through, side] = streetLines(
    drawnNetwork(CORNERS, [{ between: "ab" }, { between: "bc" }, { between: "be" }]),
  ).toSorted((one, other) => other.geometry.coordinates.length - one.geometry.coordinates.length);
  expect(through?.geometry.coordinates).toHaveLength(3);
  expect(side?.geometry.coordinates).toHaveLength(2);
});

test("a side street does not end the main street that passes it", () => {
  const streets = [
    { between: "ab", class: "mainStreet" },
    { between: "bc", class: "mainStreet" },
    { between: "be", class: "lane" },
  ] as const;
  expect(lengths(streets)).toEqual([2, 3]);
});

test("a ring of streets becomes one closed line", () => {
  const [ring, ...others] = streetLines(
    drawnNetwork(CORNERS, [{ between: "ab" }, { between: "be" }, { between: "ea" }]),
  );
  expect(others).toEqual([]);
  expect(ring?.geometry.coordinates).toHaveLength(4);
  expect(ring?.geometry.coordinates[0]).toEqual(ring?.geometry.coordinates.at(-1));
});

test("ways across an open area and indoors are not drawn", () => {
  expect(lengths([{ between: "ab", flags: ["acrossArea"] }])).toEqual([]);
  expect(lengths([{ between: "ab", flags: ["indoor"] }])).toEqual([]);
});

test("tells what a street is", () => {
  const [line] = streetLines(
    drawnNetwork(CORNERS, [{ between: "ab", class: "steps", name: "男坂", flags: ["bridge"] }]),
  );
  expect(line?.properties).toEqual({ class: "steps", name: "男坂", bridge: true });
});

test("every drawn edge is in exactly one line, in every network", () => {
  const letters = ["a", "b", "c", "d", "e"];
  const street = fc.record({
    between: fc
      .tuple(fc.constantFrom(...letters), fc.constantFrom(...letters))
      .map((pair) => pair.join("")),
    class: fc.constantFrom(...STREET_CLASSES.slice(2, 5)),
    name: fc.constantFrom("", "坂"),
    flags: fc.subarray(["bridge", "acrossArea"] as (keyof typeof EDGE_FLAGS)[]),
  });
  fc.assert(
    fc.property(fc.array(street, { maxLength: 14 }), (streets) => {
      const pieces = streetLines(drawnNetwork(CORNERS, streets)).reduce(
        (sum, { geometry }) => sum + geometry.coordinates.length - 1,
        0,
      );
      expect(pieces).toBe(streets.filter(({ flags }) => !flags.includes("acrossArea")).length);
    }),
  );
});
