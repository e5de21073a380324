import { boundDescent, type BoundDescent, descend } from "./boundDescent.ts";
import { fixCandidates } from "./fixCandidates.ts";
import { canBeat, goalValue, type SiteGoal } from "./siteGoal.ts";
import { narrowedNode, type SiteNode } from "./siteNode.ts";
import type { SiteProblem } from "./siteProblem.ts";
import { rootNode } from "./rootNode.ts";
import type { SiteRules } from "./siteRules.ts";
import { startOf } from "./startOf.ts";
import { type SiteAnswer, siteAnswer } from "./siteAnswer.ts";

/** How long to go on. */
export interface SiteBudget {
  /**
   * Steps of the bound, each a pass over all pairs of candidate and group. The most people in a city are
   * proven in a few hundred; the fairest choice often is not in 20,000.
   */
  readonly steps: number;
  /** Good enough: a gap of at most so many percent ends the search. 0 = go on until proven. */
  readonly gapPercent: number;
}

/**
 * Where to open new places: a greedy choice with swaps at once, then a Lagrangian bound, candidates ruled
 * out by it, and branch and bound until the choice is proven or the budget is spent. Yields the best so
 * far after every few steps, so that a worker can report it and stop; returns the last answer. The same
 * for the same input. `null` where the rules contradict each other (`siteRulesFault` says how). Fewer
 * places than allowed where no more would help. Ends unproven, too, where the open parts would take too
 * much memory.
 * LIMIT: exact for the people within reach as given; rooms, rents and who would run a place are not in it.
 */
export function* solveSites(
  problem: SiteProblem,
  goal: SiteGoal,
  rules: SiteRules,
  budget: SiteBudget,
): Generator<SiteAnswer, SiteAnswer | null> {
  const root = rootNode(problem, goal, rules);
  if (root === null) return null;
  const search: SiteSearch = {
    goal,
    onePerZone: rules.onePerZone,
    open: [],
    best: startOf(root, goal, rules.onePerZone),
    stepsLeft: budget.steps,
  };
  const answer = (bound: number) => siteAnswer(problem, goal, search.best, bound);
  settle(search, root);
  yield answer(Infinity);
  for (let node = nextNode(search); node !== null; node = nextNode(search)) {
    const descent = boundDescent(node, goal, rules.onePerZone, stepsFor(search, node === root));
    while (!descent.isDone) {
      for (let step = 0; step < STEPS_AT_ONCE && !descent.isDone; step++) advance(search, descent);
      const now = answer(Math.max(boundOf(search), Math.min(node.bound, descent.lowest.bound)));
      yield now;
      if (now.gapPercent <= budget.gapPercent) return now;
    }
    if (search.stepsLeft <= 0) {
      search.open.push({ ...node, bound: Math.min(node.bound, descent.lowest.bound) });
      break;
    }
    branch(search, descent);
  }
  return answer(boundOf(search));
}

const STEPS_AT_ONCE = 10;
const ROOT_STEPS = 400;
const BRANCH_STEPS = 60;

/** Pairs of candidate and group in all open parts, at 8 bytes a pair: some 250 MB. */
const MOST_ENTRIES_KEPT = 30_000_000;

/** The parts not yet settled, and the best choice known. */
interface SiteSearch {
  readonly goal: SiteGoal;
  readonly onePerZone: boolean;
  readonly open: SiteNode[];
  best: KnownChoice;
  stepsLeft: number;
}

interface KnownChoice {
  readonly sites: readonly number[];
  readonly value: number;
}

function stepsFor({ stepsLeft }: SiteSearch, isRoot: boolean): number {
  return Math.min(stepsLeft, isRoot ? ROOT_STEPS : BRANCH_STEPS);
}

/** Takes the open part with the highest bound; parts that cannot be better are dropped. */
function nextNode(search: SiteSearch): SiteNode | null {
  const { open, goal, best } = search;
  let next = -1;
  for (let index = open.length - 1; index >= 0; index--) {
    if (!canBeat(goal, open[index]!.bound, best.value)) {
      open.splice(index, 1);
      if (next > index) next--;
    } else if (next < 0 || open[index]!.bound > open[next]!.bound) next = index;
  }
  if (next < 0 || search.stepsLeft <= 0 || isTooMuchKept(open)) return null;
  return open.splice(next, 1)[0]!;
}

/** Memory, too, is a budget. */
function isTooMuchKept(open: readonly SiteNode[]): boolean {
  const kept = open.reduce((sum, { problem }) => sum + problem.coveredGroup.length, 0);
  return open.length > 1 && kept > MOST_ENTRIES_KEPT;
}

function boundOf({ open }: SiteSearch): number {
  return open.reduce((most, { bound }) => Math.max(most, bound), -Infinity);
}

function advance(search: SiteSearch, descent: BoundDescent): void {
  const known = descent.found?.value ?? -1;
  descend(descent, search.best.value);
  search.stepsLeft--;
  const { found, node } = descent;
  if (found === null || found.value <= known || found.value <= search.best.value) return;
  search.best = {
    sites: [...node.chosen, ...found.selected.map((candidate) => node.original[candidate]!)],
    value: found.value,
  };
}

/** Drops what the bound settles; what is left goes on with one more candidate chosen, and without it. */
function branch(search: SiteSearch, descent: BoundDescent): void {
  const { goal, onePerZone, best } = search;
  const { node, lowest } = descent;
  if (!canBeat(goal, lowest.bound, best.value)) return;
  const decided = fixCandidates(node, lowest, goal, best.value, onePerZone);
  const bound = Math.min(node.bound, lowest.bound);
  const priced = { ...node, prices: lowest.prices, weights: lowest.weights, bound };
  if (isWorthNarrowing(decided)) {
    settle(search, narrowedNode(priced, decided, onePerZone));
    return;
  }
  const candidate = doubtfulCandidate(decided, descent);
  for (const mark of [1, -1]) {
    const child = decided.slice();
    child[candidate] = mark;
    settle(search, narrowedNode(priced, child, onePerZone));
  }
}

/** Making the problem smaller costs a pass over it. */
function isWorthNarrowing(decided: Int8Array): boolean {
  const settled = decided.filter((mark) => mark !== 0);
  return settled.includes(1) || settled.length * 4 >= decided.length;
}

/** Keeps a part for later, or takes its only choice where there is but one. */
function settle(search: SiteSearch, node: SiteNode): void {
  if (node.placesLeft > 0 && node.problem.groupCount > 0) {
    search.open.push(node);
    return;
  }
  const value = goalValue(search.goal, node.covered);
  if (value > search.best.value) search.best = { sites: node.chosen, value };
}

/** The undecided candidate that was selected about as often as not; of equal ones the lowest number. */
function doubtfulCandidate(decided: Int8Array, { favour }: BoundDescent): number {
  let best = -1;
  for (let candidate = 0; candidate < decided.length; candidate++) {
    if (decided[candidate] !== 0) continue;
    if (best < 0 || Math.abs(favour[candidate]! - 0.5) < Math.abs(favour[best]! - 0.5)) {
      best = candidate;
    }
  }
  return best;
}
