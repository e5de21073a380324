/**
 * Which candidates would cover whom: people not yet covered, in groups that live in one zone and are within
 * reach of the very same candidates, so that no choice can tell them apart. Candidates, groups and zones
 * are numbered from 0; zone row `zoneCount` is 圏域外.
 */
export interface SiteProblem {
  readonly candidateCount: number;
  /** The zone each candidate stands in; -1 = 圏域外. */
  readonly candidateZone: Int32Array;
  readonly groupCount: number;
  readonly groupPeople: Float64Array;
  /** A zone row. */
  readonly groupZone: Int32Array;
  /** Groups of candidate `c` are `firstGroup[c]` up to, not including, `firstGroup[c + 1]`. */
  readonly firstGroup: Uint32Array;
  readonly coveredGroup: Uint32Array;
  /** The same the other way round: the candidates of a group, rising. */
  readonly firstCandidate: Uint32Array;
  readonly coveringCandidate: Uint32Array;
  readonly zoneCount: number;
  /** All people of a zone row, those without a street among them. */
  readonly zonePeople: Float64Array;
  /** Those of them whom the kept places cover. */
  readonly zoneCovered: Float64Array;
}
