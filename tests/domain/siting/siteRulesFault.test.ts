import { expect, test } from "vitest";
import { siteProblemOfReach } from "../../../src/domain/siting/siteProblemOfReach.ts";
import type { SiteRules } from "../../../src/domain/siting/siteRules.ts";
import { siteRulesFault } from "../../../src/domain/siting/siteRulesFault.ts";
import { solveSites } from "../../../src/domain/siting/solveSites.ts";

/** Three candidates, two of them in the same zone, one outside. */
const PROBLEM = siteProblemOfReach({
  firstPoint: Uint32Array.of(0, 0, 0, 0),
  reachedPoint: new Uint32Array(0),
  people: new Uint32Array(0),
  isCovered: new Uint8Array(0),
  demandZone: new Int32Array(0),
  candidateZone: Int32Array.of(0, 0, -1),
  zoneCount: 1,
});

const RULES: SiteRules = { places: 2, forced: [], forbidden: [], onePerZone: true };

test.each([
  ["a number of places that is not whole", { places: 1.5 }, "placesNotWhole"],
  ["fewer places than none", { places: -1 }, "placesNotWhole"],
  ["a candidate that is not there", { forced: [3] }, "candidateUnknown"],
  [
    "one candidate both forced and forbidden",
    { forced: [1], forbidden: [1] },
    "forcedAndForbidden",
  ],
  ["more forced than places", { forced: [0, 2], places: 1 }, "moreForcedThanPlaces"],
  ["two forced in one zone", { forced: [0, 1] }, "twoForcedInOneZone"],
])("%s contradicts, and nothing is chosen", (_, wish, fault) => {
  const rules = { ...RULES, ...wish };
  expect(siteRulesFault(PROBLEM, rules)).toBe(fault);
  const search = solveSites(PROBLEM, { kind: "mostPeople" }, rules, { steps: 10, gapPercent: 0 });
  expect(search.next()).toEqual({ value: null, done: true });
});

test.each([
  ["none at all", {}],
  ["one in the zone and one outside", { forced: [0, 2] }],
  ["the same one forced twice", { forced: [0, 0], places: 1 }],
  ["two in one zone where that is allowed", { forced: [0, 1], onePerZone: false }],
])("%s can be followed", (_, wish) => {
  expect(siteRulesFault(PROBLEM, { ...RULES, ...wish })).toBeNull();
});
