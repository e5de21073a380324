import { bestCandidates } from "./bestCandidates.ts";
import type { SiteNode } from "./siteNode.ts";

/** One reckoning of the bound, with the choice that belongs to it. */
export interface SiteDual {
  readonly bound: number;
  /** The sum of the prices of the groups that each open candidate covers. */
  readonly worth: Float64Array;
  /** Open candidates, the best first. */
  readonly selected: readonly number[];
}

/**
 * The Lagrangian bound of a node: each group has a price, from 0 to its people times the weight of its
 * zone, that every place reaching it is paid. So whatever is chosen, its value is at most
 * Σ max(0, people − price) + the `placesLeft` best sums of prices + what is covered already.
 * Source: Galvão and ReVelle 1996, EJOR 88, 114–123. LIMIT: a bound from above, seldom the optimum itself.
 */
export function siteDual(
  node: SiteNode,
  prices: Float64Array,
  weights: Float64Array,
  onePerZone: boolean,
): SiteDual {
  const { problem, covered, placesLeft } = node;
  const { candidateCount, firstGroup, coveredGroup, groupPeople, groupZone } = problem;
  const worth = new Float64Array(candidateCount);
  for (let candidate = 0; candidate < candidateCount; candidate++) {
    const end = firstGroup[candidate + 1]!;
    let sum = 0;
    for (let entry = firstGroup[candidate]!; entry < end; entry++) {
      sum += prices[coveredGroup[entry]!]!;
    }
    worth[candidate] = sum;
  }
  const selected = bestCandidates(worth, placesLeft, problem.candidateZone, onePerZone);
  let bound = 0;
  for (const candidate of selected) bound += worth[candidate]!;
  for (let group = 0; group < groupPeople.length; group++) {
    bound += Math.max(0, groupPeople[group]! * weights[groupZone[group]!]! - prices[group]!);
  }
  for (let row = 0; row < covered.length; row++) bound += weights[row]! * covered[row]!;
  return { bound, worth, selected };
}
