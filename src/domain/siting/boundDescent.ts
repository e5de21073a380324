import { siteDual, type SiteDual } from "./siteDual.ts";
import { type SiteGoal, canBeat, goalValue } from "./siteGoal.ts";
import type { SiteNode } from "./siteNode.ts";

/** The bound of one node on its way down: the lowest so far, and the best choice met on the way. */
export interface BoundDescent {
  readonly node: SiteNode;
  readonly goal: SiteGoal;
  readonly onePerZone: boolean;
  prices: Float64Array;
  weights: Float64Array;
  /** The lowest bound so far, with the prices and weights that give it. */
  lowest: SiteDual & { readonly prices: Float64Array; readonly weights: Float64Array };
  /** The best choice among those that bounds came with: open candidates, and its value. */
  found: { readonly selected: readonly number[]; readonly value: number } | null;
  /** How often each open candidate was selected of late. */
  readonly favour: Float64Array;
  stepShare: number;
  stepsWithoutGain: number;
  stepsLeft: number;
  isDone: boolean;
}

/** Begins at the prices and weights of the node; at most `stepCount` steps. */
export function boundDescent(
  node: SiteNode,
  goal: SiteGoal,
  onePerZone: boolean,
  stepCount: number,
): BoundDescent {
  const { prices, weights } = node;
  const dual = siteDual(node, prices, weights, onePerZone);
  return {
    node,
    goal,
    onePerZone,
    prices: prices.slice(),
    weights: weights.slice(),
    lowest: { ...dual, prices, weights },
    found: null,
    favour: new Float64Array(node.problem.candidateCount),
    stepShare: 1,
    stepsWithoutGain: 0,
    stepsLeft: stepCount,
    isDone: false,
  };
}

/**
 * One subgradient step (Held, Wolfe and Crowder 1974) against the best value known: prices rise where
 * people counted as covered are reached by none of the selected, and fall where several reach them.
 */
export function descend(descent: BoundDescent, best: number): void {
  const { node, goal, onePerZone } = descent;
  const dual = siteDual(node, descent.prices, descent.weights, onePerZone);
  noteBound(descent, dual);
  const counts = countsOf(node, dual.selected);
  noteChoice(descent, dual.selected, counts);
  const known = Math.max(best, descent.found?.value ?? 0);
  descent.stepsLeft--;
  descent.isDone =
    descent.stepsLeft <= 0 ||
    descent.stepShare < SMALLEST_SHARE ||
    !canBeat(goal, descent.lowest.bound, known);
  if (descent.isDone) return;
  movePrices(descent, counts, dual.bound - known);
  if (goal.kind === "fairest") moveWeights(descent, goal.needed, counts);
}

const SMALLEST_SHARE = 0.004;
const PATIENCE = 8;
const FADING = 0.9;

function noteBound(descent: BoundDescent, dual: SiteDual): void {
  const { lowest, favour } = descent;
  for (let candidate = 0; candidate < favour.length; candidate++) favour[candidate]! *= FADING;
  for (const candidate of dual.selected) favour[candidate]! += 1 - FADING;
  if (dual.bound < lowest.bound) {
    const hasGained =
      lowest.bound - dual.bound > 1e-4 * Math.abs(lowest.bound - (descent.found?.value ?? 0));
    descent.lowest = {
      ...dual,
      prices: descent.prices.slice(),
      weights: descent.weights.slice(),
    };
    if (hasGained) {
      descent.stepsWithoutGain = 0;
      return;
    }
  }
  if (++descent.stepsWithoutGain < PATIENCE) return;
  descent.stepsWithoutGain = 0;
  descent.stepShare *= 0.6;
  descent.prices = descent.lowest.prices.slice();
  descent.weights = descent.lowest.weights.slice();
}

/** How many of the selected reach each group. */
function countsOf({ problem }: SiteNode, selected: readonly number[]): Uint16Array {
  const { firstGroup, coveredGroup } = problem;
  const counts = new Uint16Array(problem.groupCount);
  for (const candidate of selected) {
    const end = firstGroup[candidate + 1]!;
    for (let entry = firstGroup[candidate]!; entry < end; entry++) counts[coveredGroup[entry]!]!++;
  }
  return counts;
}

function noteChoice(descent: BoundDescent, selected: readonly number[], counts: Uint16Array): void {
  const value = goalValue(descent.goal, coveredBy(descent.node, counts));
  if (value > (descent.found?.value ?? -1)) descent.found = { selected, value };
}

function coveredBy({ problem, covered }: SiteNode, counts: Uint16Array): Float64Array {
  const sums = covered.slice();
  for (let group = 0; group < counts.length; group++) {
    if (counts[group] !== 0) sums[problem.groupZone[group]!]! += problem.groupPeople[group]!;
  }
  return sums;
}

function movePrices(descent: BoundDescent, counts: Uint16Array, gap: number): void {
  const { node, prices, weights } = descent;
  const { groupPeople, groupZone } = node.problem;
  let lengthSquared = 0;
  for (let group = 0; group < counts.length; group++) {
    const most = groupPeople[group]! * weights[groupZone[group]!]!;
    const slope = slopeAt(prices[group]!, most, counts[group]!);
    lengthSquared += slope * slope;
  }
  if (lengthSquared === 0) {
    descent.isDone = true;
    return;
  }
  const step = (descent.stepShare * Math.max(0, gap)) / lengthSquared;
  for (let group = 0; group < counts.length; group++) {
    const most = groupPeople[group]! * weights[groupZone[group]!]!;
    const slope = slopeAt(prices[group]!, most, counts[group]!);
    prices[group] = Math.min(most, Math.max(0, prices[group]! + step * slope));
  }
}

function slopeAt(price: number, most: number, count: number): number {
  if (count === 0) return price < most ? 1 : 0;
  if (count === 1) return 0;
  return price > 0 ? 1 - count : 0;
}

/** Zones that the selected leave worse than others weigh more from now on; prices keep their share. */
function moveWeights(descent: BoundDescent, needed: Float64Array, counts: Uint16Array): void {
  const { node, prices, weights } = descent;
  const { groupZone } = node.problem;
  const covered = coveredBy(node, counts);
  const old = weights.slice();
  let sum = 0;
  for (let row = 0; row < needed.length; row++) {
    if (needed[row]! <= 0) continue;
    weights[row]! *= Math.exp(-descent.stepShare * Math.min(2, covered[row]! / needed[row]!));
    sum += weights[row]! * needed[row]!;
  }
  for (let row = 0; row < weights.length; row++) weights[row]! /= sum;
  for (let group = 0; group < prices.length; group++) {
    const row = groupZone[group]!;
    prices[group] = old[row]! > 0 ? (prices[group]! * weights[row]!) / old[row]! : 0;
  }
}
