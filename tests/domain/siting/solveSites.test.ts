import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { SiteAnswer } from "../../../src/domain/siting/siteAnswer.ts";
import { type SiteGoal, worstZoneGoal } from "../../../src/domain/siting/siteGoal.ts";
import { siteProblemOfReach } from "../../../src/domain/siting/siteProblemOfReach.ts";
import { solveSites } from "../../../src/domain/siting/solveSites.ts";
import { bestOfAll, followsRules, slowValue, smallSites, type SmallSites } from "./smallSites.ts";

const MOST: SiteGoal = { kind: "mostPeople" };
const PATIENT = { steps: 20_000, gapPercent: 0 };

function answers(world: SmallSites, goal: SiteGoal, budget = PATIENT): SiteAnswer[] {
  const search = solveSites(world.problem, goal, world.rules, budget);
  const seen: SiteAnswer[] = [];
  for (;;) {
    const { value, done } = search.next();
    if (value === null) throw new Error("The rules were taken for contradictory.");
    seen.push(value);
    if (done === true) return seen;
  }
}

function lastAnswer(world: SmallSites, goal: SiteGoal, budget = PATIENT): SiteAnswer {
  return answers(world, goal, budget).at(-1)!;
}

test("the most people newly covered is what trying every choice finds, and proven", () => {
  fc.assert(
    fc.property(smallSites, (world) => {
      const answer = lastAnswer(world, MOST);
      expect(answer.value).toBe(bestOfAll(world, MOST));
      expect(answer).toMatchObject({ isProven: true, gapPercent: 0, bound: answer.value });
    }),
    { numRuns: 400 },
  );
});

test("the worst zone is as well covered as in the best of all choices, and proven", () => {
  fc.assert(
    fc.property(smallSites, (world) => {
      const goal = worstZoneGoal(world.problem);
      const answer = lastAnswer(world, goal);
      expect(answer.value).toBeCloseTo(bestOfAll(world, goal), 8);
      expect(answer.isProven).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("the choice follows the rules and is worth what it says, counted point by point", () => {
  fc.assert(
    fc.property(smallSites, fc.boolean(), (world, isFair) => {
      const goal = isFair ? worstZoneGoal(world.problem) : MOST;
      for (const { sites, value, newlyCovered } of answers(world, goal)) {
        expect(followsRules(world.problem, world.rules, sites)).toBe(true);
        expect(slowValue(world.reach, goal, sites)).toBe(value);
        expect(slowValue(world.reach, MOST, sites)).toBe(newlyCovered);
      }
    }),
    { numRuns: 300 },
  );
});

test("on its way no answer is worse than the one before, and no bound is below the best there is", () => {
  fc.assert(
    fc.property(
      smallSites,
      fc.boolean(),
      fc.integer({ min: 0, max: 25 }),
      (world, isFair, steps) => {
        const goal = isFair ? worstZoneGoal(world.problem) : MOST;
        const best = bestOfAll(world, goal);
        let known = 0;
        for (const { value, bound } of answers(world, goal, { steps, gapPercent: 0 })) {
          expect(value).toBeGreaterThanOrEqual(known);
          expect(value).toBeLessThanOrEqual(best);
          expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
          known = value;
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("one place more never covers fewer people", () => {
  fc.assert(
    fc.property(smallSites, (world) => {
      const more = { ...world, rules: { ...world.rules, places: world.rules.places + 1 } };
      expect(lastAnswer(more, MOST).value).toBeGreaterThanOrEqual(lastAnswer(world, MOST).value);
    }),
    { numRuns: 150 },
  );
});

test("the same question has the same answers, step by step", () => {
  fc.assert(
    fc.property(smallSites, (world) => {
      const again = { ...world, problem: siteProblemOfReach(world.reach) };
      expect(answers(again, MOST)).toEqual(answers(world, MOST));
    }),
    { numRuns: 100 },
  );
});

test("the places come by what each adds to those before it", () => {
  fc.assert(
    fc.property(smallSites, (world) => {
      const { sites } = lastAnswer(world, MOST);
      const sums = sites.map((_, index) => slowValue(world.reach, MOST, sites.slice(0, index + 1)));
      const gains = sums.map((sum, index) => sum - (sums[index - 1] ?? 0));
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    }),
    { numRuns: 150 },
  );
});

test("a gap that is good enough ends the search", () => {
  fc.assert(
    fc.property(smallSites, (world) => {
      const seen = answers(world, MOST, { steps: 20_000, gapPercent: 50 });
      expect(seen.at(-1)!.gapPercent).toBeLessThanOrEqual(50);
      expect(seen.length).toBeLessThanOrEqual(answers(world, MOST).length);
    }),
    { numRuns: 100 },
  );
});
