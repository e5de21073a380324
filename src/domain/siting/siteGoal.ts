import type { SiteProblem } from "./siteProblem.ts";

/**
 * What is wished for. `mostPeople`: as many newly covered as can be. `fairest`: the least of all shares
 * (covered in zone row `r` ÷ `needed[r]`) as large as can be; rows that need 0 are left out.
 */
export type SiteGoal =
  { readonly kind: "mostPeople" } | { readonly kind: "fairest"; readonly needed: Float64Array };

/**
 * How well covered people per zone row answer a goal: people, or the least share. `Infinity` where no
 * zone needs anything. `covered` holds new people for `mostPeople`, all for `fairest`.
 */
export function goalValue(goal: SiteGoal, covered: Float64Array): number {
  if (goal.kind === "mostPeople") return covered.reduce((sum, people) => sum + people, 0);
  return goal.needed.reduce(
    (least, needed, row) => (needed > 0 ? Math.min(least, covered[row]! / needed) : least),
    Infinity,
  );
}

/** The people per zone row that a goal counts before any new place. */
export function coveredBefore(goal: SiteGoal, problem: SiteProblem): Float64Array {
  if (goal.kind === "mostPeople") return new Float64Array(problem.zoneCount + 1);
  return problem.zoneCovered.slice();
}

/** The goal that the worst zone be covered as well as can be: every zone with people needs all of them. */
export function worstZoneGoal({ zonePeople, zoneCount }: SiteProblem): SiteGoal {
  return {
    kind: "fairest",
    needed: zonePeople.map((people, row) => (row < zoneCount ? people : 0)),
  };
}

/** A bound freed of what reckoning in floating point may have taken from it; numbers of people are whole. */
export function soundBound(goal: SiteGoal, bound: number): number {
  return goal.kind === "mostPeople" ? Math.floor(bound + 1e-6) : bound + SHARE_DUST;
}

/** Whether something of this bound could still beat the best that is known. */
export function canBeat(goal: SiteGoal, bound: number, best: number): boolean {
  const sound = soundBound(goal, bound);
  return goal.kind === "mostPeople" ? sound > best : sound > best + 2 * SHARE_DUST;
}

const SHARE_DUST = 1e-10;
