import { demandDistances } from "../network/demandDistances.ts";
import type { StreetJoins } from "../network/joinPoints.ts";
import { walkDistances } from "../network/walkDistances.ts";
import { UNREACHED, type WalkSearch } from "../network/walkSearch.ts";
import type { DemandPoints } from "../people/demandPoints.ts";
import { PEOPLE_CLASSES, type PeopleClass } from "../people/peopleClass.ts";
import type { PlacePoints } from "./nearestPlaces.ts";
import { straightFinder } from "./straightFinder.ts";

/** Who is within the limit of any of some places. */
export interface PlaceReach {
  /** People by class, for the classes that are known. */
  readonly people: Readonly<Partial<Record<PeopleClass, number>>>;
  /** The longest of their walks in metres; `null` where nobody is within the limit. */
  readonly farthestM: number | null;
}

/**
 * Who can walk to any of these places within the limit, which is itself within reach. Leaves the
 * distances in `search`, for `reachStreets`. Limit: as `walkDistances`.
 */
export function placeReach(
  search: WalkSearch,
  places: StreetJoins,
  demand: DemandPoints,
  demandJoins: StreetJoins,
  limitCm: number,
): PlaceReach {
  walkDistances(search, places, limitCm);
  return peopleWithin(demand, demandDistances(search, places, demandJoins, limitCm).distanceCm);
}

/** The same in a straight line times `factor`. */
export function placeReachStraight(
  places: PlacePoints,
  demand: DemandPoints,
  limitCm: number,
  factor: number,
): PlaceReach {
  const finder = straightFinder(places, factor);
  const distanceCm = Uint32Array.from(demand.lng, (lng, point) => {
    const nearest = finder.nearest(lng, demand.lat[point]!, null);
    return nearest === null || nearest.distanceCm > limitCm ? UNREACHED : nearest.distanceCm;
  });
  return peopleWithin(demand, distanceCm);
}

function peopleWithin(demand: DemandPoints, distanceCm: Uint32Array): PlaceReach {
  const people: Partial<Record<PeopleClass, number>> = {};
  let farthestCm = -1;
  for (const name of PEOPLE_CLASSES) {
    const counts = demand.people[name];
    if (counts === undefined) continue;
    let sum = 0;
    for (let point = 0; point < counts.length; point++) {
      if (counts[point] === 0 || distanceCm[point] === UNREACHED) continue;
      sum += counts[point]!;
      farthestCm = Math.max(farthestCm, distanceCm[point]!);
    }
    people[name] = sum;
  }
  return { people, farthestM: farthestCm < 0 ? null : farthestCm / 100 };
}
