import { joinPoints } from "../../network/joinPoints.ts";
import type { Place } from "../../places/place.ts";
import { limitOf } from "../limitOf.ts";
import { LONGEST_LEG_M, type PreparedTown } from "../prepareTown.ts";
import { DETOUR_FACTOR, type Question } from "../question.ts";
import type { DistinctSets } from "./distinctSets.ts";
import { reachableByStraight } from "./reachableByStraight.ts";
import { reachableByStreet } from "./reachableByStreet.ts";

/**
 * The places (by index, all with a position) within the limit of every demand point, for the limit, walker and
 * measure of a question: made once, and enough for every day and time. A point without a street has the set
 * -1. `null` where the town has no people; a town without streets answers in straight lines times 1.3.
 * Limit: as `coverage`.
 */
export function reachableSets(
  prepared: PreparedTown,
  places: readonly Place[],
  question: Question,
): DistinctSets | null {
  const { demand } = prepared;
  if (demand === null) return null;
  const lng = Float64Array.from(places, ({ location }) => location!.lng);
  const lat = Float64Array.from(places, ({ location }) => location!.lat);
  const limitCm = Math.floor(limitOf(question.limit, question.walker) * 100);
  const streets = question.measure === "street" ? prepared.streetsOf(question.walker) : null;
  if (streets === null) {
    const factor = question.measure === "straight" ? 1 : DETOUR_FACTOR;
    return reachableByStraight(demand, { lng, lat }, limitCm, factor);
  }
  return reachableByStreet(
    {
      search: streets.reachSearch,
      demandJoins: streets.demandJoins,
      placeJoins: joinPoints(streets.locator, lng, lat, LONGEST_LEG_M),
    },
    limitCm,
  );
}
