import { addSite, type CoverCount, coverCount, isFree, removeSite } from "./coverCount.ts";
import type { SiteProblem } from "./siteProblem.ts";

/**
 * A good choice at once: always the candidate that adds most, then swaps of one for another while that
 * covers more people. `first` are chosen to begin with. Of equal ones, the lowest number.
 */
export function mostPeopleStart(
  problem: SiteProblem,
  places: number,
  onePerZone: boolean,
  first: readonly number[] = [],
): number[] {
  const count = coverCount(problem);
  for (const candidate of first) addSite(count, candidate);
  while (count.chosen.size < places) {
    const next = bestFree(count, onePerZone);
    if (next < 0) break;
    addSite(count, next);
  }
  for (let round = 0; round < MOST_ROUNDS && hasSwapped(count, onePerZone); round++);
  return [...count.chosen];
}

const MOST_ROUNDS = 30;

function hasSwapped(count: CoverCount, onePerZone: boolean): boolean {
  let isBetter = false;
  for (const candidate of Array.from(count.chosen)) {
    removeSite(count, candidate);
    const other = bestFree(count, onePerZone);
    const isSwap = other >= 0 && count.gains[other]! > count.gains[candidate]!;
    addSite(count, isSwap ? other : candidate);
    isBetter ||= isSwap;
  }
  return isBetter;
}

/** -1 where none adds anything. */
function bestFree(count: CoverCount, onePerZone: boolean): number {
  let best = -1;
  for (let candidate = 0; candidate < count.gains.length; candidate++) {
    if (count.gains[candidate]! <= (best < 0 ? 0 : count.gains[best]!)) continue;
    if (isFree(count, candidate, onePerZone)) best = candidate;
  }
  return best;
}
