import type { Question } from "./question.ts";

/**
 * The answer to one question. `zones[i]` belongs to zone `i` of the set; `outside` is 圏域外;
 * `total` is the whole town. In every class and figure of people, Σ zones + outside = total exactly.
 */
export interface CoverageResult {
  readonly question: Question;
  /** The limit in metres for this walker. */
  readonly limitM: number;
  /** What was really measured: a town without streets answers a `street` question as `straightDetour`. */
  readonly measured: Question["measure"];
  readonly zones: readonly ZoneCoverage[];
  readonly outside: ZoneCoverage;
  readonly total: ZoneCoverage;
  /** How many places counted. */
  readonly placeCount: number;
}

/**
 * Access for one zone: people = covered + uncovered + unjoined.
 * `unjoined` people have no street within 250 m: counted apart, never as covered.
 * Distances are weighted by people, over the joined; `Infinity` = no way at all; `null` = nobody. The
 * mean is over those who have a way, so that one house on an island of streets does not hide it.
 */
export interface ZoneCoverage {
  readonly people: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly unjoined: number;
  readonly meanM: number | null;
  readonly medianM: number | null;
  readonly p90M: number | null;
  /**
   * Uncovered people who would be within the limit on a way of the usual length (straight line × 1.3): what is
   * between makes it longer, as a river, a railway or a dead end does.
   */
  readonly uncoveredThoughNear: number;
  /** Covered people whose nearest place stands in another zone. */
  readonly coveredByOtherZone: number;
  readonly placesInside: number;
  readonly nearestOutside: NearestOutside | null;
}

/** The place outside the zone that is nearest to most of its people, and how far it is for the median one. */
export interface NearestOutside {
  /** Into the places that counted. */
  readonly placeIndex: number;
  readonly medianM: number;
}
