import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromPlane } from "../../../src/domain/geo/localPlane.ts";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import { edgeLocator } from "../../../src/domain/network/edgeLocator.ts";
import { shortestWalk } from "../../../src/domain/network/shortestWalk.ts";
import { walkGraph } from "../../../src/domain/network/walkGraph.ts";
import { EDGE_FLAGS } from "../../../src/domain/network/walkNetwork.ts";
import { type Walker, WALKERS } from "../../../src/domain/network/walker.ts";
import { walkingTown } from "../../../src/domain/walking/walkingTown.ts";
import { walksFrom } from "../../../src/domain/walking/walksFrom.ts";
import { drawnNetwork, smallNetwork, TEST_PLANE } from "../network/smallNetworks.ts";

const at = (xM: number, yM: number): LngLat => fromPlane(TEST_PLANE, xM, yM);
const position = fc
  .tuple(fc.integer({ min: -280, max: 340 }), fc.integer({ min: -20, max: 80 }))
  .map(([xM, yM]) => at(xM, yM));

/** A street of 200 m from west to east, then 30 m of stairs to the north. */
const street = drawnNetwork(
  [
    [0, 0],
    [200, 0],
    [200, 30],
  ],
  [
    { from: 0, to: 1 },
    { from: 1, to: 2, flags: EDGE_FLAGS.steps },
  ],
);

describe("walksFrom", () => {
  test("is what one walk after the other comes to, legs, one-ways and stairs as they are", () => {
    fc.assert(
      fc.property(
        smallNetwork,
        position,
        fc.array(position, { maxLength: 8 }),
        fc.constantFrom(...WALKERS),
        (network, origin, positions, walker) => {
          const goals = positions.map((goal, index) => ({ id: String(index), at: goal }));
          const graph = walkGraph(network, walker, "fromPoint");
          const { nearest } = edgeLocator(network, graph.edgePassage);
          const start = nearest(...origin, 250);
          const found = walksFrom(walkingTown(network), origin, goals, walker);
          for (const goal of goals) {
            const end = nearest(...goal.at, 250);
            const walk = start && end && shortestWalk(graph, start, end);
            expect(found.get(goal.id)?.distanceM ?? null).toBe(walk?.distanceM ?? null);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("says whole minutes at the walker's pace, rounded up", () => {
    const goals = [
      { id: "160 m", at: at(160, 0) },
      { id: "161 m", at: at(161, 0) },
      { id: "here", at: at(0, 0) },
    ];
    const walks = walksFrom(walkingTown(street), at(0, 0), goals, "ordinary");
    expect([...walks].map(([id, { minutes }]) => [id, minutes])).toEqual([
      ["160 m", 2],
      ["161 m", 3],
      ["here", 0],
    ]);
    expect(walksFrom(walkingTown(street), at(0, 0), goals, "withStick").get("160 m")!.minutes).toBe(
      4,
    );
  });

  test("leaves out what no street leads to, and all where the start is far from every street", () => {
    const goals = [
      { id: "at the street", at: at(100, 20) },
      { id: "up the stairs", at: at(200, 300) },
      { id: "in the fields", at: at(100, -400) },
    ];
    const town = walkingTown(street);
    expect([...walksFrom(town, at(0, 0), goals, "ordinary").keys()]).toEqual(["at the street"]);
    const above = [{ id: "above the stairs", at: at(200, 255) }];
    const walkOf = (walker: Walker) =>
      walksFrom(town, at(0, 0), above, walker).get("above the stairs")?.distanceM;
    expect(walkOf("ordinary")).toBeCloseTo(200 + 30 + 225, 0);
    expect(walkOf("wheelchair")).toBeUndefined();
    expect(walksFrom(town, at(0, -400), goals, "ordinary").size).toBe(0);
  });

  test("is a straight line × 1.3 in a town without streets, and says so", () => {
    const goals = [{ id: "over there", at: at(300, 400) }];
    const walk = walksFrom(walkingTown(null), at(0, 0), goals, "ordinary").get("over there")!;
    expect(walk.distanceM).toBeCloseTo(650, 0);
    expect(walk).toMatchObject({ minutes: 9, isStraight: true });
  });

  test("answers for each list of goals, also when another was asked for before", () => {
    const town = walkingTown(street);
    const [west, east] = [at(10, 0), at(190, 0)];
    const walkTo = (goal: LngLat) =>
      walksFrom(town, at(0, 0), [{ id: "goal", at: goal }], "ordinary").get("goal")!.distanceM;
    expect([walkTo(west), walkTo(east), walkTo(west)].map(Math.round)).toEqual([10, 190, 10]);
  });
});
