import { LONGEST_LEG_M } from "../coverage/prepareTown.ts";
import { DETOUR_FACTOR } from "../coverage/question.ts";
import { bearingDeg } from "../geo/bearingDeg.ts";
import { distanceM } from "../geo/distanceM.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { fromPlane, toPlane } from "../geo/localPlane.ts";
import { turnDeg } from "../geo/turnDeg.ts";
import { shortestStretches } from "../network/shortestStretches.ts";
import type { Walker } from "../network/walker.ts";
import { NEXT_DOOR_CM, routeSteps } from "./routeSteps.ts";
import { directionAlong } from "./directionAlong.ts";
import { pointAlong } from "./pointAlong.ts";
import { type WalkedLine, walkedLine } from "./walkedLine.ts";
import type { WalkingTown } from "./walkingTown.ts";
import type { WalkRoute } from "./walkRoute.ts";
import type { WayMarks } from "./wayMarks.ts";

/** From where to where, and who walks. */
export interface Walking {
  readonly origin: LngLat;
  readonly goal: LngLat;
  readonly walker: Walker;
}

/** So much of the way before the goal says on which side of it the goal lies. */
const LAST_LOOK_CM = 1_500;

/** The goal is at the street itself, or straight ahead, within this. */
const AT_STREET_CM = 200;
const AHEAD_DEG = 30;

/**
 * The way on foot between two positions, drawn and told; as long as `walksFrom` says. Where no way along streets
 * is known, it is a straight line × 1.3 without steps, and says so. Nothing of it is kept.
 * Limit: as `walkDistances` and `routeSteps`.
 */
export function routeOf(
  town: WalkingTown,
  marks: WayMarks,
  { origin, goal, walker }: Walking,
): WalkRoute {
  const streets = town.streetsOf(walker);
  const start = streets?.locator.nearest(...origin, LONGEST_LEG_M) ?? null;
  const end = streets?.locator.nearest(...goal, LONGEST_LEG_M) ?? null;
  const walk = streets && start && end && shortestStretches(streets.graph, start, end);
  if (!walk) return straightRoute(origin, goal);
  const line = walkedLine(streets.graph.network, walk.stretches);
  return {
    distanceM: (start.legCm + walk.streetCm + end.legCm) / 100,
    path: [origin, ...positionsOf(line), goal],
    steps: routeSteps(streets.graph, line, marks, goal),
    goalSide: end.legCm <= AT_STREET_CM ? "ahead" : sideOf(line, goal),
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

function positionsOf({ plane, xM, yM }: WalkedLine): LngLat[] {
  return xM.map((x, vertex) => fromPlane(plane, x, yM[vertex]!));
}

function sideOf(line: WalkedLine, goal: LngLat): WalkRoute["goalSide"] {
  const { lengthCm, plane } = line;
  if (lengthCm < NEXT_DOOR_CM) return "ahead";
  const [goalX, goalY] = toPlane(plane, ...goal);
  const [endX, endY] = pointAlong(line, lengthCm);
  const walkedDeg = directionAlong(line, Math.max(0, lengthCm - LAST_LOOK_CM), lengthCm);
  const degrees = turnDeg(walkedDeg, bearingDeg(goalX - endX, goalY - endY));
  if (Math.abs(degrees) <= AHEAD_DEG) return "ahead";
  return degrees > 0 ? "right" : "left";
}
