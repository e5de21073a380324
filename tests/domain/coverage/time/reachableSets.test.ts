import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coverage } from "../../../../src/domain/coverage/coverage.ts";
import { setsOf, type TimeWorld, timeWorlds, withPlaces } from "./timeWorlds.ts";

/** Whether a place alone covers the only person of a town, who lives at a point. */
function isWithinLimit(world: TimeWorld, point: number, place: number): boolean {
  const everyone = new Uint32Array(world.demand.count);
  everyone[point] = 1;
  const alone = withPlaces(world, (each) => each === place);
  return (
    coverage({ ...alone, demand: { ...world.demand, people: { everyone } } })!.total.covered === 1
  );
}

test("every point has the places that cover it alone, by growing index, and none without a street", () => {
  fc.assert(
    fc.property(timeWorlds, (world) => {
      const { setOf, first, members } = setsOf(world);
      const isStreet = world.question.measure === "street";
      for (let point = 0; point < world.demand.count; point++) {
        const set = setOf[point]!;
        expect(set < 0).toBe(isStreet && world.demandJoins.edge[point]! < 0);
        const quick = set < 0 ? [] : [...members.subarray(first[set], first[set + 1])];
        const slow = [...world.places.lng.keys()].filter((place) =>
          isWithinLimit(world, point, place),
        );
        expect(quick).toEqual(slow);
      }
    }),
    { numRuns: 150 },
  );
});

test("points with the same places share one set, and set 0 is the empty one", () => {
  fc.assert(
    fc.property(timeWorlds, (world) => {
      const { setOf, first, members } = setsOf(world);
      const written = Array.from({ length: first.length - 1 }, (_, set) =>
        members.subarray(first[set], first[set + 1]).join(),
      );
      expect(written[0]).toBe("");
      expect(new Set(written).size).toBe(written.length);
      expect(Math.max(0, ...setOf)).toBeLessThan(written.length);
    }),
  );
});
