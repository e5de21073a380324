import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import { WALKERS } from "../../../src/domain/network/walker.ts";
import { routeOf } from "../../../src/domain/walking/routeOf.ts";
import { walkingTown } from "../../../src/domain/walking/walkingTown.ts";
import { walksFrom } from "../../../src/domain/walking/walksFrom.ts";
import { smallNetwork, TEST_PLANE } from "../network/smallNetworks.ts";
import { drawnRoute, type DrawnWalk } from "./drawnRoute.ts";

const NO_MARKS = { landmarks: [], places: [], railways: [] };

const anyDegrees = fc.integer({ min: 0, max: 359 });

describe("any way", () => {
  const position = fc
    .tuple(fc.integer({ min: -280, max: 340 }), fc.integer({ min: -20, max: 80 }))
    .map(([xM, yM]): LngLat => fromPlane(TEST_PLANE, xM, yM));

  test("is as long as the list says, from door to door, its steps as long as its streets", () => {
    fc.assert(
      fc.property(
        smallNetwork,
        position,
        position,
        fc.constantFrom(...WALKERS),
        (network, origin, goal, walker) => {
          const town = walkingTown(network);
          const route = routeOf(town, NO_MARKS, { origin, goal, walker });
          const walk = walksFrom(town, origin, [{ id: "goal", at: goal }], walker).get("goal");
          expect(route.isStraight).toBe(walk === undefined);
          expect(route.path[0]).toEqual(origin);
          expect(route.path.at(-1)).toEqual(goal);
          if (walk === undefined) return;
          expect(route.distanceM).toBe(walk.distanceM);
          expect(route.steps.length).toBeLessThanOrEqual(5);
          const { nearest } = town.streetsOf(walker)!.locator;
          const legsCm = nearest(...origin, 250)!.legCm + nearest(...goal, 250)!.legCm;
          const stepsM = route.steps.reduce((sum, { lengthM }) => sum + lengthM, 0);
          const streetsCm = Math.round(walk.distanceM * 100) - legsCm;
          expect(Math.round(stepsM * 100)).toBe(streetsCm < 500 ? 0 : streetsCm);
          for (const [index, step] of route.steps.entries()) {
            expect(step.turn === "start").toBe(index === 0);
            expect(step.heading === null).toBe(index > 0);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("without streets is a straight line × 1.3 and has no steps", () => {
    const [origin, goal] = [fromPlane(TEST_PLANE, 0, 0), fromPlane(TEST_PLANE, 300, 400)];
    const route = routeOf(walkingTown(null), NO_MARKS, { origin, goal, walker: "ordinary" });
    expect(route).toMatchObject({ path: [origin, goal], steps: [], isStraight: true });
    expect(route.distanceM).toBeCloseTo(650, 0);
  });
});

describe("the goal", () => {
  const street: DrawnWalk = {
    corners: { a: [0, 0], b: [0, 200] },
    ways: [["a b"]],
    from: [0, 0],
    to: [0, 0],
  };
  test("is left, right or ahead as one walks, whichever way the town is turned", () => {
    fc.assert(
      fc.property(anyDegrees, (degrees) => {
        const sideAt = (to: readonly [number, number]) =>
          drawnRoute({ ...street, to }, degrees).goalSide;
        expect(sideAt([-12, 150])).toBe("left");
        expect(sideAt([12, 150])).toBe("right");
        expect(sideAt([1, 150])).toBe("ahead");
        expect(sideAt([3, 240])).toBe("ahead");
      }),
      { numRuns: 60 },
    );
  });

  test("across the street or next door needs no step", () => {
    expect(drawnRoute({ ...street, from: [10, 50], to: [12, 54] }).steps).toEqual([]);
    const route = drawnRoute({ ...street, from: [10, 50], to: [-5, 50] });
    expect(route).toMatchObject({ steps: [], goalSide: "ahead", isStraight: false });
    expect(route.distanceM).toBeCloseTo(15, 1);
  });
});
