import type { DoubleReason } from "./importPlan.ts";

/** How much reasons say together, to put the surest pair first: more than half of it is the name. */
export function reasonWeight(reasons: readonly DoubleReason[]): number {
  return reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
}

const WEIGHTS: Readonly<Record<DoubleReason, number>> = {
  sameName: 8,
  similarName: 3,
  sameAddress: 3,
  near: 3,
  sameId: 2,
  sameKana: 2,
  samePhone: 2,
};
