import type { ZoneCoverage } from "../../domain/coverage/coverageResult.ts";

/** Uncovered people of all people of the zone; `null` where nobody lives. */
export function uncoveredShare(figures: ZoneCoverage): number | null {
  return figures.people === 0 ? null : figures.uncovered / figures.people;
}
