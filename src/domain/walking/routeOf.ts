import { LONGEST_LEG_M } from "../coverage/prepareTown.ts";
import { DETOUR_FACTOR } from "../coverage/question.ts";
import { distanceM } from "../geo/distanceM.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { shortestWalk } from "../network/shortestWalk.ts";
import type { Walker } from "../network/walker.ts";
import type { WalkingTown } from "./walkingTown.ts";
import type { WalkRoute } from "./walkRoute.ts";

/**
 * The way on foot between two positions, drawn and told. Where no way along streets is known, it is a straight
 * line × 1.3 without steps, and says so.
 * Limit: as `shortestWalk`.
 */
export function routeOf(
  town: WalkingTown,
  origin: LngLat,
  goal: LngLat,
  walker: Walker,
): WalkRoute {
  const streets = town.streetsOf(walker);
  const start = streets?.locator.nearest(...origin, LONGEST_LEG_M) ?? null;
  const end = streets?.locator.nearest(...goal, LONGEST_LEG_M) ?? null;
  const walk = streets && start && end && shortestWalk(streets.graph, start, end);
  if (!walk) return straightRoute(origin, goal);
  return {
    distanceM: walk.distanceM,
    path: [origin, ...walk.path, goal],
    steps: [],
    goalSide: "ahead",
    isStraight: false,
  };
}

function straightRoute(origin: LngLat, goal: LngLat): WalkRoute {
  return {
    distanceM: distanceM(...origin, ...goal) * DETOUR_FACTOR,
    path: [origin, goal],
    steps: [],
    goalSide: "ahead",
    isStraight: true,
  };
}
