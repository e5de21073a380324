import { addSite, coverCount, isFree, removeSite } from "./coverCount.ts";
import type { SiteProblem } from "./siteProblem.ts";
import type { SiteRules } from "./siteRules.ts";

/** Why one new place was chosen. */
export interface SiteGain {
  readonly site: number;
  /** People whom it covers and neither the kept places nor the new ones before it do. */
  readonly people: number;
  /** The same people by zone row, the last being 圏域外; sums to `people`. */
  readonly byZone: Float64Array;
  /** People whom it covers and no other new place does, before it or after it. */
  readonly onlyByIt: number;
  /**
   * Of all candidates allowed in its stead, the one that covers most beside the other new places, and how
   * many people fewer that makes (negative = more, where the goal was not the most people). `null` where
   * none is allowed.
   */
  readonly nextBest: { readonly site: number; readonly fewerPeople: number } | null;
}

/**
 * Who becomes covered by each of the chosen places, in their order. The `people` of all places sum to
 * all newly covered. Forced places have no next best.
 */
export function siteGains(
  problem: SiteProblem,
  sites: readonly number[],
  rules: SiteRules,
): SiteGain[] {
  const count = coverCount(problem);
  const first = sites.map((site) => {
    const byZone = gainByZone(problem, site, count.counts);
    addSite(count, site);
    return { site, people: byZone.reduce((sum, people) => sum + people, 0), byZone };
  });
  const forbidden = new Set(rules.forbidden);
  return first.map((gain) => {
    removeSite(count, gain.site);
    const onlyByIt = count.gains[gain.site]!;
    const isAllowed = (other: number) =>
      other !== gain.site && !forbidden.has(other) && isFree(count, other, rules.onePerZone);
    const other = rules.forced.includes(gain.site) ? -1 : bestOther(count.gains, isAllowed);
    const nextBest =
      other < 0 ? null : { site: other, fewerPeople: onlyByIt - count.gains[other]! };
    addSite(count, gain.site);
    return { ...gain, onlyByIt, nextBest };
  });
}

function gainByZone(problem: SiteProblem, site: number, counts: Uint16Array): Float64Array {
  const { firstGroup, coveredGroup, groupPeople, groupZone, zoneCount } = problem;
  const byZone = new Float64Array(zoneCount + 1);
  for (let entry = firstGroup[site]!; entry < firstGroup[site + 1]!; entry++) {
    const group = coveredGroup[entry]!;
    if (counts[group] === 0) byZone[groupZone[group]!]! += groupPeople[group]!;
  }
  return byZone;
}

function bestOther(gains: Float64Array, isAllowed: (other: number) => boolean): number {
  let best = -1;
  for (let other = 0; other < gains.length; other++) {
    if (best >= 0 && gains[other]! <= gains[best]!) continue;
    if (isAllowed(other)) best = other;
  }
  return best;
}
