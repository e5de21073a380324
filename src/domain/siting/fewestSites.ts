import { coveredWith } from "./coveredWith.ts";
import { goalValue, type SiteGoal } from "./siteGoal.ts";
import type { SiteProblem } from "./siteProblem.ts";
import type { SiteRules } from "./siteRules.ts";
import { type SiteBudget, solveSites } from "./solveSites.ts";
import { neededFor, type ZoneTarget } from "./zoneTarget.ts";

/** The fewest new places known to bring every zone under a target. */
export interface FewestAnswer {
  /** `null` where none are known; proven to be impossible within the rules if `isProven`. */
  readonly sites: readonly number[] | null;
  /** Fewer places than this cannot do it. */
  readonly atLeast: number;
  readonly isProven: boolean;
}

/**
 * The fewest new places, up to `rules.places`, so that no zone leaves more uncovered than the target. First
 * rules numbers out from below, then asks for the fairest choice of one place fewer, each time with the whole
 * budget, until that is proven too few. Yields the best so far; `null` where the rules contradict each
 * other. The same for the same input. Places that the target does not need are left out.
 * LIMIT: as `solveSites`; where a budget is spent, `atLeast` is only what was proven till then.
 */
export function* fewestSites(
  problem: SiteProblem,
  target: ZoneTarget,
  rules: SiteRules,
  budget: SiteBudget,
): Generator<FewestAnswer, FewestAnswer | null> {
  const goal: SiteGoal = { kind: "fairest", needed: neededFor(problem, target) };
  const start = solveSites(problem, goal, rules, budget).next().value;
  if (start === null) return null;
  const isEnough = (sites: readonly number[]) =>
    goalValue(goal, coveredWith(problem, problem.zoneCovered, sites)) >= 1;
  let sites = isEnough(start.sites) ? needful(start.sites, isEnough, rules.forced) : null;
  let atLeast = new Set(rules.forced).size;
  for (const steps of [FEW_STEPS, budget.steps]) {
    for (;;) {
      if (sites !== null && sites.length <= atLeast) return { sites, atLeast, isProven: true };
      const isFromBelow = steps === FEW_STEPS;
      const places = isFromBelow ? atLeast : sites === null ? rules.places : sites.length - 1;
      if (places > rules.places) return { sites, atLeast, isProven: true };
      yield { sites, atLeast, isProven: false };
      const found = yield* trial(problem, goal, { ...rules, places }, steps, { sites, atLeast });
      if (found === "open") break;
      if (found === "tooFew") atLeast = places + 1;
      else sites = needful(found, isEnough, rules.forced);
    }
  }
  return { sites, atLeast, isProven: false };
}

/** So many steps rule out numbers of places that are far too few. */
const FEW_STEPS = 60;

/** Places that are enough, or the proof that so many are too few, or neither within the steps. */
function* trial(
  problem: SiteProblem,
  goal: SiteGoal,
  rules: SiteRules,
  steps: number,
  known: Pick<FewestAnswer, "sites" | "atLeast">,
): Generator<FewestAnswer, readonly number[] | "tooFew" | "open"> {
  const search = solveSites(problem, goal, rules, { steps, gapPercent: 0 });
  for (;;) {
    const { value: now, done } = search.next();
    if (now === null || now.bound < 1) return "tooFew";
    if (now.value >= 1) return now.sites;
    if (done === true) return "open";
    yield { ...known, isProven: false };
  }
}

/** Without the places that are not needed, the last ones first. */
function needful(
  sites: readonly number[],
  isEnough: (sites: readonly number[]) => boolean,
  forced: readonly number[],
): readonly number[] {
  return sites.reduceRight((left, site) => {
    const fewer = left.filter((other) => other !== site);
    return !forced.includes(site) && isEnough(fewer) ? fewer : left;
  }, sites);
}
