import { type SiteGoal, soundBound } from "./siteGoal.ts";
import type { SiteProblem } from "./siteProblem.ts";

/** A choice of new places and how good it is proven to be. */
export interface SiteAnswer {
  /** Candidates by number, the one that adds most first, then what each adds to those before. */
  readonly sites: readonly number[];
  /** People whom the new places cover and the kept ones do not, in the whole town with 圏域外. */
  readonly newlyCovered: number;
  /** By the goal: people newly covered, or the least share. */
  readonly value: number;
  /** No choice that follows the rules is better than this; `Infinity` = not reckoned yet. */
  readonly bound: number;
  /** How much better, in percent of `bound`, another choice could be at most; 0 when proven. */
  readonly gapPercent: number;
  readonly isProven: boolean;
}

/** The answer for a known choice, when nothing open is better than `openBound`. */
export function siteAnswer(
  problem: SiteProblem,
  goal: SiteGoal,
  known: { readonly sites: readonly number[]; readonly value: number },
  openBound: number,
): SiteAnswer {
  const { sites, newlyCovered } = byGain(problem, known.sites);
  const bound = Math.max(known.value, soundBound(goal, openBound));
  const isProven = bound === known.value;
  return {
    sites,
    newlyCovered,
    value: known.value,
    bound,
    gapPercent: gapOf(known.value, bound),
    isProven,
  };
}

function gapOf(value: number, bound: number): number {
  if (bound === value) return 0;
  return bound === Infinity ? 100 : (100 * (bound - value)) / bound;
}

function byGain(problem: SiteProblem, sites: readonly number[]) {
  const isCovered = new Uint8Array(problem.groupCount);
  const left = sites.toSorted((a, b) => a - b);
  const ordered: number[] = [];
  let newlyCovered = 0;
  while (left.length > 0) {
    const gains = left.map((site) => gainOf(problem, site, isCovered));
    const most = Math.max(...gains);
    const [best] = left.splice(gains.indexOf(most), 1);
    ordered.push(best!);
    newlyCovered += most;
    for (const group of groupsOf(problem, best!)) isCovered[group] = 1;
  }
  return { sites: ordered, newlyCovered };
}

function gainOf(problem: SiteProblem, site: number, isCovered: Uint8Array): number {
  let people = 0;
  for (const group of groupsOf(problem, site)) {
    if (isCovered[group] === 0) people += problem.groupPeople[group]!;
  }
  return people;
}

function groupsOf({ firstGroup, coveredGroup }: SiteProblem, site: number): Uint32Array {
  return coveredGroup.subarray(firstGroup[site], firstGroup[site + 1]);
}
