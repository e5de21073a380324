import type { Place } from "../places/place.ts";
import { locateInZones } from "../zones/locateInZones.ts";
import type { PreparedTown } from "./prepareTown.ts";
import { type Provision, provision } from "./provision.ts";
import type { Question } from "./question.ts";

/**
 * Provision for the zones of a question, over the places that count. A set of zones that the town does not
 * have leaves every place 圏域外.
 */
export function provisionOf(
  { town }: PreparedTown,
  countedPlaces: readonly Place[],
  question: Question,
): Provision {
  const zoneSet = town.zoneSets.find(({ id }) => id === question.zoneSetId);
  const lng = Float64Array.from(countedPlaces, ({ location }) => location!.lng);
  const lat = Float64Array.from(countedPlaces, ({ location }) => location!.lat);
  const zone = zoneSet
    ? locateInZones(zoneSet, lng, lat)
    : new Int32Array(countedPlaces.length).fill(-1);
  return provision(countedPlaces, zone, zoneSet?.zones.length ?? 0);
}
