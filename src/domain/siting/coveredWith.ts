import type { SiteProblem } from "./siteProblem.ts";

/** People covered per zone row once `sites` are open too, starting from `covered`. */
export function coveredWith(
  problem: SiteProblem,
  covered: Float64Array,
  sites: readonly number[],
): Float64Array {
  const { firstGroup, coveredGroup, groupPeople, groupZone } = problem;
  const sums = covered.slice();
  const isCounted = new Uint8Array(problem.groupCount);
  for (const site of sites) {
    const end = firstGroup[site + 1]!;
    for (let entry = firstGroup[site]!; entry < end; entry++) {
      const group = coveredGroup[entry]!;
      if (isCounted[group] === 1) continue;
      isCounted[group] = 1;
      sums[groupZone[group]!]! += groupPeople[group]!;
    }
  }
  return sums;
}
