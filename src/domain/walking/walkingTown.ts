import { LONGEST_LEG_M } from "../coverage/prepareTown.ts";
import type { LngLat } from "../geo/lngLat.ts";
import { type EdgeLocator, edgeLocator } from "../network/edgeLocator.ts";
import { joinPoints, type StreetJoins } from "../network/joinPoints.ts";
import { type WalkGraph, walkGraph } from "../network/walkGraph.ts";
import type { WalkNetwork } from "../network/walkNetwork.ts";
import { WALKER_TRAITS, type Walker } from "../network/walker.ts";

/** The streets of a town as people set out on them; what a walker needs is made when first asked for. */
export interface WalkingTown {
  /** `null` where the town has no streets. */
  readonly streetsOf: (walker: Walker) => WalkingStreets | null;
}

/** The streets as one walker uses them, from where he is. */
export interface WalkingStreets {
  /** In the direction `fromPoint`. */
  readonly graph: WalkGraph;
  readonly locator: EdgeLocator;
  /** Positions joined to the streets; those of the last list are kept, so that only a new list costs. */
  readonly joinsOf: (positions: readonly LngLat[]) => StreetJoins;
}

/** Walkers who take the same streets share them. Of what is asked, only the list of goals is kept. */
export function walkingTown(network: WalkNetwork | null): WalkingTown {
  if (network === null) return { streetsOf: () => null };
  const known = new Map<boolean, WalkingStreets>();
  return {
    streetsOf: (walker) => {
      const { takesSteps } = WALKER_TRAITS[walker];
      const streets = known.get(takesSteps) ?? walkingStreets(network, walker);
      known.set(takesSteps, streets);
      return streets;
    },
  };
}

function walkingStreets(network: WalkNetwork, walker: Walker): WalkingStreets {
  const graph = walkGraph(network, walker, "fromPoint");
  const locator = edgeLocator(network, graph.edgePassage);
  let last: { readonly positions: readonly LngLat[]; readonly joins: StreetJoins } | null = null;
  return {
    graph,
    locator,
    joinsOf: (positions) => {
      if (last === null || !isSame(last.positions, positions)) {
        last = { positions, joins: joined(locator, positions) };
      }
      return last.joins;
    },
  };
}

function isSame(some: readonly LngLat[], others: readonly LngLat[]): boolean {
  return (
    some.length === others.length &&
    some.every(([lng, lat], index) => lng === others[index]![0] && lat === others[index]![1])
  );
}

function joined(locator: EdgeLocator, positions: readonly LngLat[]): StreetJoins {
  const lng = positions.map(([each]) => each);
  const lat = positions.map(([, each]) => each);
  return joinPoints(locator, lng, lat, LONGEST_LEG_M);
}
