import type { ZoneCoverage } from "./coverageResult.ts";

/** One reason why a zone is where it is, with its numbers; the words are `src/text`'s. */
export type ZoneReason =
  | { readonly reason: "noPeople" }
  | { readonly reason: "noPlacesAnywhere" }
  /** Everyone has a place within the limit; `byOtherZone` of them in another zone. */
  | { readonly reason: "everyoneReached"; readonly people: number; readonly byOtherZone: number }
  /** Streets lead from here to no place at all, for half of the people or more. */
  | { readonly reason: "noWay" }
  | {
      readonly reason: "noPlacesInside";
      readonly uncovered: number;
      /** To the nearest place, which stands outside. */
      readonly medianM: number | null;
    }
  | {
      readonly reason: "placesInsideButFar";
      readonly places: number;
      readonly covered: number;
      readonly uncovered: number;
      readonly medianM: number | null;
    }
  /** `people` of the `uncovered` have a place near, were the way of the usual length: something is between. */
  | { readonly reason: "blockedByBarrier"; readonly people: number; readonly uncovered: number }
  /** `people` of the `covered` go to a place in another zone. */
  | { readonly reason: "coveredByNeighbours"; readonly people: number; readonly covered: number }
  /** They live farther than 250 m from every street. */
  | { readonly reason: "notJoined"; readonly people: number };

const MOST_REASONS = 3;

/**
 * Why a zone is where it is: at most three reasons, the most telling first, which is the one that explains
 * most people without a place; what neighbours cover comes last. Only reasons that hold for at least
 * a tenth of the people they are about are given. `placeCount`: places that counted in the whole town.
 */
export function zoneReasons(zone: ZoneCoverage, placeCount: number): ZoneReason[] {
  if (zone.people === 0) return [{ reason: "noPeople" }];
  if (placeCount === 0) return [{ reason: "noPlacesAnywhere" }];
  if (zone.covered === zone.people) {
    const byOtherZone = zone.coveredByOtherZone;
    return [{ reason: "everyoneReached", people: zone.people, byOtherZone }];
  }
  const lacking = [...whyFar(zone), ...whyBlocked(zone), ...whyNotJoined(zone)]
    .sort((a, b) => b.explained - a.explained)
    .map(({ why }) => why);
  return [...lacking, ...whoHelps(zone)].slice(0, MOST_REASONS);
}

interface Explanation {
  readonly why: ZoneReason;
  readonly explained: number;
}

function whyFar(zone: ZoneCoverage): Explanation[] {
  if (zone.uncovered === 0) return [];
  const { covered, uncovered, medianM, placesInside: places } = zone;
  const explained = uncovered - zone.uncoveredThoughNear;
  if (medianM === Infinity) return [{ why: { reason: "noWay" }, explained: uncovered }];
  return places === 0
    ? [{ why: { reason: "noPlacesInside", uncovered, medianM }, explained }]
    : [{ why: { reason: "placesInsideButFar", places, covered, uncovered, medianM }, explained }];
}

function whyBlocked({ uncovered, uncoveredThoughNear: people }: ZoneCoverage): Explanation[] {
  if (people === 0 || people * 10 < uncovered) return [];
  return [{ why: { reason: "blockedByBarrier", people, uncovered }, explained: people }];
}

function whyNotJoined({ unjoined, people }: ZoneCoverage): Explanation[] {
  if (unjoined === 0 || unjoined * 10 < people) return [];
  return [{ why: { reason: "notJoined", people: unjoined }, explained: unjoined }];
}

function whoHelps({ covered, coveredByOtherZone: people }: ZoneCoverage): ZoneReason[] {
  if (people === 0 || people * 10 < covered) return [];
  return [{ reason: "coveredByNeighbours", people, covered }];
}
