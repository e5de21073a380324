import type { SiteProblem } from "./siteProblem.ts";

/** What every zone may leave uncovered at most: a number of people, or a share of its people from 0 to 1. */
export type ZoneTarget =
  | { readonly unit: "people"; readonly atMost: number }
  | { readonly unit: "share"; readonly atMost: number };

/**
 * How many people of every zone row must be covered to meet a target; 0 where the kept places already do.
 * 圏域外 has no target. Limit: people without a street count as uncovered.
 */
export function neededFor(problem: SiteProblem, target: ZoneTarget): Float64Array {
  const { zonePeople, zoneCovered, zoneCount } = problem;
  return zonePeople.map((people, row) => {
    const spared = target.unit === "people" ? target.atMost : people * target.atMost;
    const needed = Math.ceil(people - spared - 1e-9);
    return row === zoneCount || needed <= zoneCovered[row]! ? 0 : needed;
  });
}
