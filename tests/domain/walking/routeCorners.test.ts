import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEADINGS } from "../../../src/domain/walking/routeStep.ts";
import { drawnRoute, type DrawnWalk, stepsAsText } from "./drawnRoute.ts";
import { STREETS } from "./drawnStreets.ts";

const anyDegrees = fc.integer({ min: 0, max: 359 });

describe("turns", () => {
  test("are left and right whichever way the town is turned", () => {
    fc.assert(
      fc.property(anyDegrees, (degrees) => {
        const route = drawnRoute(STREETS, degrees);
        expect(stepsAsText(route)).toEqual(["start 90 m", "right 80 m", "left 90 m"]);
        expect(route.goalSide).toBe("left");
      }),
      { numRuns: 200 },
    );
  });

  test("begin with the point of the compass towards which one sets out", () => {
    const eighth = fc.constantFrom(...HEADINGS.keys());
    fc.assert(
      fc.property(eighth, fc.integer({ min: -20, max: 20 }), (index, besideDeg) => {
        const { steps } = drawnRoute(STREETS, index * 45 + besideDeg);
        expect(steps.map(({ heading }) => heading)).toEqual([HEADINGS[index], null, null]);
      }),
      { numRuns: 100 },
    );
  });

  test("are the other way round on the way back", () => {
    fc.assert(
      fc.property(anyDegrees, (degrees) => {
        const back = drawnRoute({ ...STREETS, from: STREETS.to, to: STREETS.from }, degrees);
        expect(stepsAsText(back)).toEqual(["start 90 m", "right 80 m", "left 90 m"]);
        expect(back.goalSide).toBe("left");
      }),
      { numRuns: 100 },
    );
  });

  test("are not told where one goes straight over a crossing, or along a bend that no other street leaves", () => {
    const bending: DrawnWalk = {
      corners: {
        a: [0, 0],
        b: [0, 100],
        w: [-50, 100],
        e: [50, 100],
        c: [10, 140],
        d: [35, 170],
        f: [70, 185],
        g: [150, 190],
      },
      ways: [["a b c d f g"], ["w b e"]],
      from: [0, 0],
      to: [150, 190],
    };
    expect(stepsAsText(drawnRoute(bending))).toEqual(["start 300 m"]);
  });

  test("are told at a sharp corner of a street, unless the street of one name goes round it", () => {
    const corner: DrawnWalk = {
      corners: { a: [0, 0], b: [0, 100], c: [90, 110] },
      ways: [["a b c"]],
      from: [0, 0],
      to: [90, 110],
    };
    expect(stepsAsText(drawnRoute(corner))).toEqual(["start 100 m", "right 90 m"]);
    const named: DrawnWalk = {
      ...corner,
      ways: [["a b c", { highway: "residential", name: "堤防道路" }]],
    };
    expect(stepsAsText(drawnRoute(named))).toEqual(["start 190 m 堤防道路"]);
  });

  test("are told where the street of one name turns off and another goes straight on", () => {
    const turning: DrawnWalk = {
      corners: { a: [0, 0], b: [0, 100], c: [90, 100], n: [0, 200] },
      ways: [["a b c", { highway: "residential", name: "旧街道" }], ["b n"]],
      from: [0, 0],
      to: [90, 100],
    };
    expect(stepsAsText(drawnRoute(turning))).toEqual(["start 100 m 旧街道", "right 90 m 旧街道"]);
  });

  test("are slight where a street parts into two that both lead on", () => {
    const fork: DrawnWalk = {
      corners: { a: [0, 0], b: [0, 100], c: [-50, 180], d: [40, 180] },
      ways: [["a b"], ["b c"], ["b d"]],
      from: [0, 0],
      to: [-50, 180],
    };
    expect(stepsAsText(drawnRoute(fork))).toEqual(["start 100 m", "slightLeft 95 m"]);
    expect(stepsAsText(drawnRoute({ ...fork, to: [40, 180] }))).toEqual([
      "start 100 m",
      "slightRight 90 m",
    ]);
    const drive: DrawnWalk = {
      ...fork,
      ways: [["a b"], ["b c"], ["b d", { highway: "service" }]],
    };
    expect(stepsAsText(drawnRoute(drive))).toEqual(["start 195 m"]);
  });

  test("where a street goes on a few metres to the side one goes straight on", () => {
    const jog: DrawnWalk = {
      corners: {
        a: [0, 0],
        b: [0, 100],
        c: [10, 100],
        d: [10, 200],
        w: [-90, 100],
        e: [100, 100],
      },
      ways: [["a b"], ["w b c e"], ["c d"]],
      from: [0, 0],
      to: [10, 200],
    };
    expect(stepsAsText(drawnRoute(jog))).toEqual(["start 210 m"]);
    const wide: DrawnWalk = {
      ...jog,
      corners: { ...jog.corners, c: [40, 100], d: [40, 200] },
      to: [40, 200],
    };
    expect(stepsAsText(drawnRoute(wide))).toEqual(["start 100 m", "right 40 m", "left 100 m"]);
  });

  test("a sharp way back at a corner is a turn to the left or to the right, not about", () => {
    const hairpin: DrawnWalk = {
      corners: { a: [0, 0], b: [0, 100], c: [60, 20], n: [0, 160] },
      ways: [["a b n"], ["b c"]],
      from: [0, 0],
      to: [60, 20],
    };
    expect(stepsAsText(drawnRoute(hairpin))).toEqual(["start 100 m", "right 100 m"]);
  });
});
