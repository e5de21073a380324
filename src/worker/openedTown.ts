import type { PeopleClass } from "../domain/people/peopleClass.ts";
import type { CandidateSite } from "../domain/places/candidateSite.ts";
import type { Place } from "../domain/places/place.ts";
import type { Problem } from "../domain/problem.ts";
import type { TownManifest } from "../domain/town/townManifest.ts";
import type { ZoneSet } from "../domain/zones/zoneSet.ts";

/** What the page needs to know of a town; streets, people and base map stay in the worker. */
export interface OpenedTown {
  readonly manifest: TownManifest;
  readonly zoneSets: readonly ZoneSet[];
  readonly places: readonly Place[];
  readonly candidates: readonly CandidateSite[];
  /** Classes that the town's counts have; empty = no people in this town. */
  readonly peopleClasses: readonly PeopleClass[];
  readonly peopleAsOf: string | null;
  readonly hasStreets: boolean;
  readonly problems: readonly Problem[];
}
