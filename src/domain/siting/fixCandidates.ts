import type { SiteDual } from "./siteDual.ts";
import { canBeat, type SiteGoal } from "./siteGoal.ts";
import type { SiteNode } from "./siteNode.ts";

/**
 * Open candidates that every choice better than `best` must have (1) or cannot have (-1): the bound with the
 * candidate forced the other way is not better. The rest is 0.
 */
export function fixCandidates(
  node: SiteNode,
  dual: SiteDual,
  goal: SiteGoal,
  best: number,
  onePerZone: boolean,
): Int8Array {
  const { bound, worth, selected } = dual;
  const { candidateZone } = node.problem;
  const isSelected = new Uint8Array(worth.length);
  const selectedOfZone = new Map<number, number>();
  for (const candidate of selected) {
    isSelected[candidate] = 1;
    if (onePerZone && candidateZone[candidate]! >= 0) {
      selectedOfZone.set(candidateZone[candidate]!, candidate);
    }
  }
  const isFull = selected.length === node.placesLeft;
  const last = isFull && selected.length > 0 ? worth[selected.at(-1)!]! : 0;
  let next = 0;
  for (let candidate = 0; candidate < worth.length; candidate++) {
    if (isSelected[candidate] === 0) next = Math.max(next, worth[candidate]!);
  }
  return Int8Array.from(worth, (value, candidate) => {
    if (isSelected[candidate] === 1) return canBeat(goal, bound - value + next, best) ? 0 : 1;
    const rival = selectedOfZone.get(candidateZone[candidate]!);
    const givenUp = rival === undefined ? last : worth[rival]!;
    return canBeat(goal, bound + value - givenUp, best) ? 0 : -1;
  });
}
