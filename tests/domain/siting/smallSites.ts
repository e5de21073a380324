import * as fc from "fast-check";
import { goalValue, type SiteGoal } from "../../../src/domain/siting/siteGoal.ts";
import type { SiteProblem } from "../../../src/domain/siting/siteProblem.ts";
import {
  type SiteReach,
  siteProblemOfReach,
} from "../../../src/domain/siting/siteProblemOfReach.ts";
import type { SiteRules } from "../../../src/domain/siting/siteRules.ts";

const ZONES = 3;

/** A world of a few points and candidates, given as who reaches whom. */
export interface SmallSites {
  readonly reach: SiteReach;
  readonly problem: SiteProblem;
  readonly rules: SiteRules;
}

/** Up to 12 candidates and 14 points in 3 zones and outside them, with rules that do not contradict each other. */
export const smallSites: fc.Arbitrary<SmallSites> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 14 }))
  .chain(([candidateCount, pointCount]) => {
    const zone = fc.integer({ min: -1, max: ZONES - 1 });
    return fc.record({
      reaches: list(list(fc.boolean(), pointCount), candidateCount),
      people: list(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })), pointCount),
      isCovered: list(fc.constantFrom(0, 0, 0, 0, 1), pointCount),
      demandZone: list(zone, pointCount),
      candidateZone: list(zone, candidateCount),
      wishes: list(fc.constantFrom("", "", "", "", "forbidden", "forced"), candidateCount),
      places: fc.integer({ min: 0, max: 5 }),
      onePerZone: fc.boolean(),
    });
  })
  .map(smallSitesOf);

function list<T>(each: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> {
  return fc.array(each, { minLength: length, maxLength: length });
}

interface DrawnSites {
  readonly reaches: readonly (readonly boolean[])[];
  readonly people: readonly number[];
  readonly isCovered: readonly number[];
  readonly demandZone: readonly number[];
  readonly candidateZone: readonly number[];
  readonly wishes: readonly string[];
  readonly places: number;
  readonly onePerZone: boolean;
}

function smallSitesOf(drawn: DrawnSites): SmallSites {
  const rows = drawn.reaches.map((row) => row.flatMap((is, point) => (is ? [point] : [])));
  const reach: SiteReach = {
    firstPoint: Uint32Array.from([0, ...rows.keys()], (_, index) =>
      rows.slice(0, index).reduce((sum, row) => sum + row.length, 0),
    ),
    reachedPoint: Uint32Array.from(rows.flat()),
    people: Uint32Array.from(drawn.people),
    isCovered: Uint8Array.from(drawn.isCovered),
    demandZone: Int32Array.from(drawn.demandZone),
    candidateZone: Int32Array.from(drawn.candidateZone),
    zoneCount: ZONES,
  };
  const forced: number[] = [];
  for (const [candidate, wish] of drawn.wishes.entries()) {
    const zone = drawn.candidateZone[candidate]!;
    const isTaken = zone >= 0 && forced.some((other) => drawn.candidateZone[other] === zone);
    const isAllowed = forced.length < drawn.places && !(drawn.onePerZone && isTaken);
    if (wish === "forced" && isAllowed) forced.push(candidate);
  }
  const forbidden = drawn.wishes.flatMap((wish, index) => (wish === "forbidden" ? [index] : []));
  const { places, onePerZone } = drawn;
  return {
    reach,
    problem: siteProblemOfReach(reach),
    rules: { places, forced, forbidden, onePerZone },
  };
}

/** The people covered per zone row, point by point, without any grouping. */
export function coveredPointByPoint(
  reach: SiteReach,
  sites: readonly number[],
  isKeptCounted: boolean,
): Float64Array {
  const sums = new Float64Array(reach.zoneCount + 1);
  for (const [point, people] of reach.people.entries()) {
    const isKept = reach.isCovered[point] === 1;
    const isNew = sites.some((site) =>
      reach.reachedPoint
        .subarray(reach.firstPoint[site], reach.firstPoint[site + 1])
        .includes(point),
    );
    if (isKept ? !isKeptCounted : !isNew) continue;
    const zone = reach.demandZone[point]!;
    sums[zone < 0 ? reach.zoneCount : zone]! += people;
  }
  return sums;
}

/** Every choice that follows the rules. */
export function allChoices({ problem, rules }: SmallSites): number[][] {
  const choices: number[][] = [];
  for (let bits = 0; bits < 2 ** problem.candidateCount; bits++) {
    const sites = [...problem.candidateZone.keys()].filter((site) => (bits & (1 << site)) !== 0);
    if (followsRules(problem, rules, sites)) choices.push(sites);
  }
  return choices;
}

/** Whether a choice keeps to the rules. */
export function followsRules(
  problem: SiteProblem,
  rules: SiteRules,
  sites: readonly number[],
): boolean {
  const zones = sites.map((site) => problem.candidateZone[site]!).filter((zone) => zone >= 0);
  return (
    sites.length <= rules.places &&
    new Set(sites).size === sites.length &&
    rules.forced.every((site) => sites.includes(site)) &&
    !rules.forbidden.some((site) => sites.includes(site)) &&
    (!rules.onePerZone || new Set(zones).size === zones.length)
  );
}

/** The value of a choice, point by point. */
export function slowValue(reach: SiteReach, goal: SiteGoal, sites: readonly number[]): number {
  return goalValue(goal, coveredPointByPoint(reach, sites, goal.kind === "fairest"));
}

/** The best value of all choices, each tried. */
export function bestOfAll(world: SmallSites, goal: SiteGoal): number {
  return Math.max(...allChoices(world).map((sites) => slowValue(world.reach, goal, sites)));
}
