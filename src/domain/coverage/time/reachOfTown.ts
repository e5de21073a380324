import type { Place } from "../../places/place.ts";
import type { ZoneSet } from "../../zones/zoneSet.ts";
import type { PreparedTown } from "../prepareTown.ts";
import type { Question } from "../question.ts";
import type { DistinctSets } from "./distinctSets.ts";
import { type PeopleOfSets, peopleOfSets } from "./peopleOfSets.ts";
import { reachableSets } from "./reachableSets.ts";

/**
 * Who can reach which of the places that count (as `countedPlaces` gives them), for a question's limit, walker,
 * measure, class of people and zones: what every answer about time is made from. `sets` may be given from an
 * earlier question with the same places, limit, walker and measure. `null` where the town does not know the
 * people asked about. A set of zones that the town does not have leaves everyone 圏域外.
 */
export function reachOfTown(
  prepared: PreparedTown,
  countedPlaces: readonly Place[],
  question: Question,
  sets: DistinctSets | null = reachableSets(prepared, countedPlaces, question),
): PeopleOfSets | null {
  const people = prepared.demand?.people[question.peopleClass];
  if (people === undefined || sets === null) return null;
  const zoneSet = prepared.town.zoneSets.find(({ id }) => id === question.zoneSetId) ?? NO_ZONES;
  return peopleOfSets(sets, people, prepared.demandZonesOf(zoneSet), zoneSet.zones.length);
}

const NO_ZONES: ZoneSet = { id: "", name: "", kind: "other", zones: [] };
