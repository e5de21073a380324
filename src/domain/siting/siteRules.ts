/** What new places are allowed, whatever the goal. Candidates by number. */
export interface SiteRules {
  /** At most so many; fewer are chosen where no more would help. */
  readonly places: number;
  readonly forced: readonly number[];
  readonly forbidden: readonly number[];
  /** At most one new place in each zone; outside the zones there is no such limit. */
  readonly onePerZone: boolean;
}
