import type { SiteProblem } from "./siteProblem.ts";
import type { SiteRules } from "./siteRules.ts";

/**
 * Why no choice can follow the rules: a number of places that is not whole or below 0, a candidate that
 * does not exist, one both forced and forbidden, more forced than places, two forced in one zone.
 */
export type SiteRulesFault =
  | "placesNotWhole"
  | "candidateUnknown"
  | "forcedAndForbidden"
  | "moreForcedThanPlaces"
  | "twoForcedInOneZone";

/** The first fault that holds, in the order above; `null` where the rules can be followed. */
export function siteRulesFault(problem: SiteProblem, rules: SiteRules): SiteRulesFault | null {
  const { places, forbidden, onePerZone } = rules;
  const forced = [...new Set(rules.forced)];
  if (!Number.isInteger(places) || places < 0) return "placesNotWhole";
  if ([...forced, ...forbidden].some((each) => !isCandidate(problem, each))) {
    return "candidateUnknown";
  }
  if (forced.some((candidate) => forbidden.includes(candidate))) return "forcedAndForbidden";
  if (forced.length > places) return "moreForcedThanPlaces";
  const zones = forced.map((candidate) => problem.candidateZone[candidate]!).filter((z) => z >= 0);
  return onePerZone && new Set(zones).size < zones.length ? "twoForcedInOneZone" : null;
}

function isCandidate({ candidateCount }: SiteProblem, candidate: number): boolean {
  return Number.isInteger(candidate) && candidate >= 0 && candidate < candidateCount;
}
