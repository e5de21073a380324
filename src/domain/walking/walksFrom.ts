import { LONGEST_LEG_M } from "../coverage/prepareTown.ts";
import { DETOUR_FACTOR } from "../coverage/question.ts";
import type { WalkTo } from "../find/foundPlace.ts";
import { distanceM } from "../geo/distanceM.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { demandDistances } from "../network/demandDistances.ts";
import { joinPoints } from "../network/joinPoints.ts";
import { walkDistances } from "../network/walkDistances.ts";
import { NO_LIMIT, UNREACHED, walkSearch } from "../network/walkSearch.ts";
import { WALKER_TRAITS, type Walker } from "../network/walker.ts";
import type { WalkingStreets, WalkingTown } from "./walkingTown.ts";

/** Somewhere one may walk to. */
export interface WalkGoal {
  readonly id: string;
  readonly at: LngLat;
}

/**
 * The walk from a position to every goal, by id: along the streets, legs counted, in metres and in whole minutes,
 * rounded up. Goals more than 250 m from every street, or without a way, are left out; where the start itself
 * is that far from every street, all of them are. A town without streets gives straight lines × 1.3, and
 * says so. The room of the search goes with it: nothing of the start is kept.
 * Limit: as `walkDistances` and `WALKER_TRAITS`; the straight line knows neither river nor railway.
 */
export function walksFrom(
  town: WalkingTown,
  origin: LngLat,
  goals: readonly WalkGoal[],
  walker: Walker,
): ReadonlyMap<string, WalkTo> {
  const streets = town.streetsOf(walker);
  const metres =
    streets === null ? straightM(origin, goals) : alongStreetsM(streets, origin, goals);
  const { metresPerMinute } = WALKER_TRAITS[walker];
  const walks = new Map<string, WalkTo>();
  for (const [index, { id }] of goals.entries()) {
    const walkM = metres[index]!;
    if (walkM === Infinity) continue;
    const minutes = Math.ceil(walkM / metresPerMinute);
    walks.set(id, { distanceM: walkM, minutes, isStraight: streets === null });
  }
  return walks;
}

function straightM([lng, lat]: LngLat, goals: readonly WalkGoal[]): number[] {
  return goals.map(({ at }) => distanceM(lng, lat, ...at) * DETOUR_FACTOR);
}

function alongStreetsM(
  { graph, locator, joinsOf }: WalkingStreets,
  [lng, lat]: LngLat,
  goals: readonly WalkGoal[],
): number[] {
  const start = joinPoints(locator, [lng], [lat], LONGEST_LEG_M);
  const search = walkSearch(graph);
  walkDistances(search, start, NO_LIMIT);
  const joins = joinsOf(goals.map(({ at }) => at));
  const { distanceCm } = demandDistances(search, start, joins, NO_LIMIT);
  return Array.from(distanceCm, (cm) => (cm === UNREACHED ? Infinity : cm / 100));
}
