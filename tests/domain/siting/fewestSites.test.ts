import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type FewestAnswer, fewestSites } from "../../../src/domain/siting/fewestSites.ts";
import { neededFor, type ZoneTarget } from "../../../src/domain/siting/zoneTarget.ts";
import {
  allChoices,
  coveredPointByPoint,
  followsRules,
  smallSites,
  type SmallSites,
} from "./smallSites.ts";

const target: fc.Arbitrary<ZoneTarget> = fc.oneof(
  fc.record({ unit: fc.constant("people" as const), atMost: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ unit: fc.constant("share" as const), atMost: fc.constantFrom(0, 0.2, 0.5, 0.75) }),
);

function lastAnswer(
  { problem, rules }: SmallSites,
  wish: ZoneTarget,
  steps = 20_000,
): FewestAnswer {
  const search = fewestSites(problem, wish, rules, { steps, gapPercent: 0 });
  for (;;) {
    const { value, done } = search.next();
    if (value === null) throw new Error("The rules were taken for contradictory.");
    if (done === true) return value;
  }
}

function meets(
  { reach, problem }: SmallSites,
  wish: ZoneTarget,
  sites: readonly number[],
): boolean {
  const covered = coveredPointByPoint(reach, sites, true);
  return problem.zonePeople.every((people, row) => {
    if (row === problem.zoneCount) return true;
    const left = people - covered[row]!;
    return wish.unit === "people" ? left <= wish.atMost : left <= people * wish.atMost + 1e-9;
  });
}

test("the fewest places are as few as in the best of all choices, or proven impossible", () => {
  fc.assert(
    fc.property(smallSites, target, (world, wish) => {
      const sizes = allChoices(world)
        .filter((sites) => meets(world, wish, sites))
        .map((sites) => sites.length);
      const answer = lastAnswer(world, wish);
      expect(answer.isProven).toBe(true);
      expect(answer.sites?.length ?? Infinity).toBe(Math.min(Infinity, ...sizes));
    }),
    { numRuns: 400 },
  );
});

test("the places follow the rules and meet the target in every zone", () => {
  fc.assert(
    fc.property(smallSites, target, (world, wish) => {
      const { sites } = lastAnswer(world, wish);
      if (sites === null) return;
      expect(followsRules(world.problem, world.rules, sites)).toBe(true);
      expect(meets(world, wish, sites)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("with hardly any steps it claims no more than is so", () => {
  fc.assert(
    fc.property(smallSites, target, fc.integer({ min: 0, max: 3 }), (world, wish, steps) => {
      const sizes = allChoices(world)
        .filter((sites) => meets(world, wish, sites))
        .map((sites) => sites.length);
      const { sites, atLeast, isProven } = lastAnswer(world, wish, steps);
      const fewest = Math.min(Infinity, ...sizes);
      const found = sites?.length ?? Infinity;
      expect(atLeast).toBeLessThanOrEqual(Math.min(world.rules.places + 1, fewest));
      expect(found).toBeGreaterThanOrEqual(fewest);
      expect(isProven && found !== fewest).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("a zone that the kept places bring under the target needs nobody more", () => {
  fc.assert(
    fc.property(smallSites, target, (world, wish) => {
      const needed = neededFor(world.problem, wish);
      expect(needed.some((people) => people > 0)).toBe(!meets(world, wish, []));
    }),
    { numRuns: 200 },
  );
});
