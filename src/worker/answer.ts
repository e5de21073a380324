import type { MultiPolygon } from "geojson";
import type { CoverageResult } from "../domain/coverage/coverageResult.ts";
import type { Provision } from "../domain/coverage/provision.ts";
import type { PeopleClass } from "../domain/people/peopleClass.ts";
import type { Place } from "../domain/places/place.ts";

/** The answer to one question about one state of the document. */
export interface Answer {
  /** Counts up with every change of document or question; the newest wins. */
  readonly revision: number;
  /** `null` where the town has no people: access cannot be told. */
  readonly coverage: CoverageResult | null;
  /** Where the map's classes of people not reached begin, from the second on; edits do not move them. */
  readonly classLimits: readonly number[];
  readonly provision: Provision;
  /** The places that counted; `placeIndex` in `coverage` points into it. */
  readonly countedPlaces: readonly Place[];
}

/** An answer as the worker gives it: the places that counted are those that it was asked about. */
export type GivenAnswer = Omit<Answer, "countedPlaces">;

/** Where one can walk to the places asked about, within the limit. */
export interface ReachAnswer {
  readonly revision: number;
  /** Which places: ids. */
  readonly placeIds: readonly string[];
  readonly shape: MultiPolygon;
  /** Drawn from streets, or circles where only straight lines are known. */
  readonly streets: boolean;
  /** People within reach of any of these places, by class. */
  readonly people: Readonly<Partial<Record<PeopleClass, number>>>;
}
