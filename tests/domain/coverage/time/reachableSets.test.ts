import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coverage } from "../../../../src/domain/coverage/coverage.ts";
import { reachableByStreet } from "../../../../src/domain/coverage/time/reachableByStreet.ts";
import { demandDistances } from "../../../../src/domain/network/demandDistances.ts";
import { walkDistances } from "../../../../src/domain/network/walkDistances.ts";
import { NO_LIMIT, UNREACHED, walkSearch } from "../../../../src/domain/network/walkSearch.ts";
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

test("the limit itself is within reach along the streets, a centimetre less is not", () => {
  fc.assert(
    fc.property(timeWorlds, ({ streets, placeJoins, demandJoins }) => {
      const search = walkSearch(streets!.search.graph);
      for (const place of placeJoins.edge.keys()) {
        const alone = {
          ...placeJoins,
          edge: placeJoins.edge.map((edge, i) => (i === place ? edge : -1)),
        };
        walkDistances(search, alone, NO_LIMIT);
        const { distanceCm } = demandDistances(search, alone, demandJoins, NO_LIMIT);
        for (const [point, cm] of distanceCm.entries()) {
          if (cm === UNREACHED) continue;
          const reachedIn = (limitCm: number) =>
            reachableByStreet({ search, demandJoins, placeJoins: alone }, limitCm).setOf[point]! >
            0;
          expect([reachedIn(cm), cm > 0 && reachedIn(cm - 1)]).toEqual([true, false]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
