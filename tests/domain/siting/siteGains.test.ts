import * as fc from "fast-check";
import { expect, test } from "vitest";
import { siteGains } from "../../../src/domain/siting/siteGains.ts";
import { allChoices, coveredPointByPoint, followsRules, smallSites } from "./smallSites.ts";

const chosen = smallSites.chain((world) =>
  fc.constantFrom(...allChoices(world)).map((sites) => ({ ...world, sites })),
);

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

test("each place gains, zone by zone, what a count with and without it finds", () => {
  fc.assert(
    fc.property(chosen, ({ reach, problem, rules, sites }) => {
      const before = (index: number) => coveredPointByPoint(reach, sites.slice(0, index), false);
      for (const [index, gain] of siteGains(problem, sites, rules).entries()) {
        const difference = before(index + 1).map((people, row) => people - before(index)[row]!);
        expect(gain.byZone).toEqual(difference);
        expect(gain.people).toBe(sum(difference));
        const without = coveredPointByPoint(reach, sites.toSpliced(index, 1), false);
        expect(gain.onlyByIt).toBe(sum(coveredPointByPoint(reach, sites, false)) - sum(without));
      }
    }),
    { numRuns: 300 },
  );
});

test("no candidate allowed in a place's stead covers more than its next best", () => {
  fc.assert(
    fc.property(chosen, ({ reach, problem, rules, sites }) => {
      const people = (some: readonly number[]) => sum(coveredPointByPoint(reach, some, false));
      for (const [index, { site, nextBest }] of siteGains(problem, sites, rules).entries()) {
        const losses = [...problem.candidateZone.keys()]
          .filter((other) => other !== site)
          .map((other) => sites.with(index, other))
          .filter((others) => followsRules(problem, rules, others))
          .map((others) => people(sites) - people(others));
        expect(nextBest?.fewerPeople ?? Infinity).toBe(Math.min(Infinity, ...losses));
        if (nextBest === null) continue;
        const others = sites.with(index, nextBest.site);
        expect(people(sites) - people(others)).toBe(nextBest.fewerPeople);
      }
    }),
    { numRuns: 300 },
  );
});
