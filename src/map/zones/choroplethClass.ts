import { rampSteps, type RampStep } from "./rampSteps.ts";

/**
 * The colour of a value among classes whose lower limits from the second on are `limits`, rising; a value
 * equal to a limit is in the class above it. `null` where there is one class only: a colour that every
 * zone has says nothing, and hides the town.
 */
export function choroplethClass(value: number, limits: readonly number[]): RampStep | null {
  if (limits.length === 0) return null;
  const passed = limits.filter((limit) => value >= limit).length;
  return rampSteps(limits.length + 1)[passed] ?? null;
}
