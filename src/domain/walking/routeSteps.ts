import { distanceM } from "../geo/distanceM.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { fromPlane } from "../geo/localPlane.ts";
import { turnDeg } from "../geo/turnDeg.ts";
import type { WalkGraph } from "../network/walkGraph.ts";
import { STREET_CLASSES, type StreetClass, type WalkNetwork } from "../network/walkNetwork.ts";
import { fewerCorners } from "./fewerCorners.ts";
import { type PassedAt, passesAlong } from "./passesAlong.ts";
import { type Corner, routeCorners } from "./routeCorners.ts";
import { type Heading, HEADINGS, type RouteStep } from "./routeStep.ts";
import { turnOf } from "./turnOf.ts";
import { directionAlong } from "./directionAlong.ts";
import { pointAlong } from "./pointAlong.ts";
import type { WalkedLine } from "./walkedLine.ts";
import type { WayMarks } from "./wayMarks.ts";

const MOST_STEPS = 5;

/** This part of the way says in which direction it sets out: the first steps out of a drive do not. */
const SETTING_OUT_CM = [1_500, 4_500] as const;

/** A way along the street no longer than to the next door needs no words. */
export const NEXT_DOOR_CM = 500;

/** A landmark farther from the corner than this is not at the corner. */
const AT_CORNER_M = 30;

/** What stands where one is going is no landmark on the way there. */
const AT_GOAL_M = 5;

/**
 * What to do on the way along the streets, at most five steps whose lengths are the way's. None where the way
 * along them is shorter than 5 m.
 * Limit: as `routeCorners`, `fewerCorners` and `passesAlong`.
 */
export function routeSteps(
  graph: WalkGraph,
  line: WalkedLine,
  marks: WayMarks,
  goal: LngLat,
): RouteStep[] {
  if (line.lengthCm < NEXT_DOOR_CM) return [];
  const corners = routeCorners(graph, line);
  const { told, leftOut } = fewerCorners(corners, line.lengthCm, MOST_STEPS - 1);
  const passes = passesAlong(graph, line, marks.railways);
  const stops = [0, ...told.map(({ alongCm }) => Math.round(alongCm)), line.lengthCm];
  return stops.slice(1).map((toCm, index): RouteStep => {
    const fromCm = stops[index]!;
    const corner = told[index - 1];
    return {
      turn: corner === undefined ? "start" : turnAt(corner),
      heading: corner === undefined ? headingOf(line, told[0]) : null,
      lengthM: (toCm - fromCm) / 100,
      ...streetOf(graph.network, line, fromCm, toCm),
      passes: passedOn(passes, fromCm, toCm),
      leavesOutTurns: leftOut.some(({ alongCm }) => alongCm > fromCm && alongCm < toCm),
      landmark: corner === undefined ? null : landmarkAt(line, fromCm, marks, goal),
    };
  });
}

function turnAt({ beforeDeg, afterDeg }: Corner): RouteStep["turn"] {
  return turnOf(turnDeg(beforeDeg, afterDeg));
}

function headingOf(line: WalkedLine, first: Corner | undefined): Heading {
  const toCm = Math.min(first?.alongCm ?? line.lengthCm, SETTING_OUT_CM[1]);
  const fromCm = Math.min(SETTING_OUT_CM[0], toCm / 2);
  const eighth = Math.round(directionAlong(line, fromCm, toCm) / 45) % HEADINGS.length;
  return HEADINGS[eighth]!;
}

/** The class and the name of most of a part of the way; no name where most of it has none. */
function streetOf(
  network: WalkNetwork,
  { runs }: WalkedLine,
  fromCm: number,
  toCm: number,
): Pick<RouteStep, "streetName" | "streetClass"> {
  const byName = new Map<string, number>();
  const byClass = new Map<StreetClass, number>();
  for (const run of runs) {
    const walkedCm = Math.min(toCm, run.toCm) - Math.max(fromCm, run.fromCm);
    if (walkedCm <= 0) continue;
    addTo(byName, network.streetNames[network.edgeName[run.edge]!]!, walkedCm);
    addTo(byClass, STREET_CLASSES[network.edgeClass[run.edge]!]!, walkedCm);
  }
  return { streetName: mostOf(byName), streetClass: mostOf(byClass) };
}

function addTo<Key>(lengths: Map<Key, number>, key: Key, lengthCm: number): void {
  lengths.set(key, (lengths.get(key) ?? 0) + lengthCm);
}

function mostOf<Key>(lengths: ReadonlyMap<Key, number>): Key {
  return [...lengths].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function passedOn(passes: readonly PassedAt[], fromCm: number, toCm: number): RouteStep["passes"] {
  return passes
    .filter((passed) => passed.fromCm >= fromCm && passed.fromCm < toCm)
    .map(({ what }) => what);
}

/** Of the named things at a corner the nearest; a place only where there is nothing else. */
function landmarkAt(
  line: WalkedLine,
  atCm: number,
  { landmarks, places }: WayMarks,
  goal: LngLat,
): string | null {
  const corner = fromPlane(line.plane, ...pointAlong(line, atCm));
  for (const named of [landmarks, places]) {
    let nearestM = AT_CORNER_M;
    let nearest: string | null = null;
    for (const { name, at } of named) {
      const awayM = distanceM(...at, ...corner);
      if (awayM > nearestM || distanceM(...at, ...goal) <= AT_GOAL_M) continue;
      nearestM = awayM;
      nearest = name;
    }
    if (nearest !== null) return nearest;
  }
  return null;
}
