import type { CoverageResult, ZoneCoverage } from "../../domain/coverage/coverageResult.ts";
import type { Place } from "../../domain/places/place.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { uncoveredShare } from "./uncoveredShare.ts";

/** One zone of the access table. `rank` counts from the zone with most uncovered people; equals share it. */
export interface AccessRow extends ZoneCoverage {
  readonly zoneId: string;
  readonly name: string;
  readonly rank: number;
  /** Uncovered people of all people; `null` where nobody lives. */
  readonly share: number | null;
  readonly nearestName: string | null;
  readonly nearestPlaceId: string | null;
}

/** The rows of the access table, one for each zone, in the order of the zone set. */
export function accessRows(
  zoneSet: ZoneSet,
  coverage: CoverageResult,
  countedPlaces: readonly Place[],
): AccessRow[] {
  return zoneSet.zones.flatMap((zone, index) => {
    const figures = coverage.zones[index];
    if (figures === undefined) return [];
    const nearest =
      figures.nearestOutside === null
        ? undefined
        : countedPlaces[figures.nearestOutside.placeIndex];
    return [
      {
        ...figures,
        zoneId: zone.id,
        name: zone.name,
        rank: 1 + coverage.zones.filter((other) => other.uncovered > figures.uncovered).length,
        share: uncoveredShare(figures),
        nearestName: nearest?.name ?? null,
        nearestPlaceId: nearest?.id ?? null,
      },
    ];
  });
}
