import type { LngLat } from "../geo/lngLat.ts";
import type { WalkGraph } from "../network/walkGraph.ts";
import { EDGE_FLAGS } from "../network/walkNetwork.ts";
import type { Passed } from "./routeStep.ts";
import { railwayCrossings } from "./railwayCrossings.ts";
import { roadCrossings } from "./roadCrossings.ts";
import type { WalkedLine } from "./walkedLine.ts";

/** Something met on the way, from where to where along it. */
export interface PassedAt {
  readonly what: Passed;
  readonly fromCm: number;
  readonly toCm: number;
}

/** Both carriageways of a road, the tracks of a railway, the flights of a stair: one thing to a walker. */
const SAME_CM = 4_000;

/**
 * What is met along the way, in the order walked: bridges, tunnels and steps by the flags of the streets, roads
 * of the two broadest classes that are crossed, railways of the base map that the way crosses.
 * Limit: a railway above or below the street is told like one on it.
 */
export function passesAlong(
  graph: WalkGraph,
  line: WalkedLine,
  railways: readonly (readonly LngLat[])[],
): PassedAt[] {
  const met = [
    ...flagged(graph, line),
    ...roadCrossings(graph, line).map((span) => ({ what: "majorRoad" as const, ...span })),
    ...railwayCrossings(line, railways).map((atCm) => ({
      what: "railway" as const,
      fromCm: atCm,
      toCm: atCm,
    })),
  ].sort((a, b) => a.fromCm - b.fromCm);
  const passes: PassedAt[] = [];
  for (const each of met) {
    const known = passes.findLastIndex(({ what }) => what === each.what);
    const last = passes[known];
    if (last === undefined || each.fromCm - last.toCm > SAME_CM) passes.push(each);
    else passes[known] = { ...last, toCm: Math.max(last.toCm, each.toCm) };
  }
  return passes;
}

const FLAGGED = ["bridge", "tunnel", "steps"] as const;

function flagged({ network }: WalkGraph, { runs }: WalkedLine): PassedAt[] {
  return runs.flatMap(({ edge, fromCm, toCm }) =>
    FLAGGED.filter((what) => (network.edgeFlags[edge]! & EDGE_FLAGS[what]) !== 0).map((what) => ({
      what,
      fromCm,
      toCm,
    })),
  );
}
