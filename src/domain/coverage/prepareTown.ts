import { type EdgeLocator, edgeLocator } from "../network/edgeLocator.ts";
import { joinPoints, type StreetJoins } from "../network/joinPoints.ts";
import { type TwoZoneSearch, twoZoneSearch } from "../network/nearestTwoZones.ts";
import { unthinnedGraph } from "../network/thinnedGraph.ts";
import { type WalkGraph, walkGraph } from "../network/walkGraph.ts";
import type { WalkNetwork } from "../network/walkNetwork.ts";
import { type WalkSearch, walkSearch } from "../network/walkSearch.ts";
import { WALKER_TRAITS, type Walker } from "../network/walker.ts";
import type { DemandPoints } from "../people/demandPoints.ts";
import { spreadPeople, type SpreadReport } from "../people/spreadPeople.ts";
import type { Town } from "../town/town.ts";
import { locateInZones } from "../zones/locateInZones.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";

/** Farther from every street than this, people and places are not joined to the streets. */
export const LONGEST_LEG_M = 250;

/** A town made ready for many questions; what a walker or a set of zones needs is made once, when first asked for. */
export interface PreparedTown {
  readonly town: Town;
  /** The people spread over the streets; `null` where the town has no people. */
  readonly demand: DemandPoints | null;
  readonly spread: SpreadReport | null;
  /** `null` where the town has no streets. */
  readonly streetsOf: (walker: Walker) => WalkerStreets | null;
  /** The zone of every demand point, -1 = 圏域外. */
  readonly demandZonesOf: (zoneSet: ZoneSet) => Int32Array;
}

/** The streets as one walker uses them, with the people joined to them. */
export interface WalkerStreets {
  readonly graph: WalkGraph;
  readonly locator: EdgeLocator;
  /** The search for one answer; the next one may share its arrays. */
  readonly search: () => TwoZoneSearch;
  /** Room for the reach of single places. */
  readonly reachSearch: WalkSearch;
  readonly demandJoins: StreetJoins;
}

/**
 * Spreads the people of a town and keeps what questions share: graph, locator and joins per walker, zone
 * of every point per set. People on a street that a walker cannot take (stairs for 車いす) are joined to
 * the nearest one within 250 m that he can.
 */
export function prepareTown(town: Town): PreparedTown {
  const { network, people } = town;
  const graphs = network && remembered((takesSteps: boolean) => walkerGraph(network, takesSteps));
  const spread =
    people &&
    spreadPeople(
      people,
      network,
      (lng, lat) => graphs?.(true).locator.nearest(lng, lat, LONGEST_LEG_M) ?? null,
    );
  const demand = spread?.points ?? null;
  return {
    town,
    demand,
    spread: spread?.report ?? null,
    streetsOf: streetsByWalker(graphs, demand),
    demandZonesOf: remembered((zoneSet) =>
      demand === null ? new Int32Array(0) : locateInZones(zoneSet, demand.lng, demand.lat),
    ),
  };
}

interface WalkerGraph {
  readonly graph: WalkGraph;
  readonly locator: EdgeLocator;
}

function walkerGraph(network: WalkNetwork, takesSteps: boolean): WalkerGraph {
  const graph = walkGraph(network, takesSteps ? "ordinary" : "wheelchair", "toPlaces");
  return { graph, locator: edgeLocator(network, graph.edgePassage) };
}

/** Walkers who take the same streets share one graph. */
function streetsByWalker(
  graphs: ((takesSteps: boolean) => WalkerGraph) | null,
  demand: DemandPoints | null,
): (walker: Walker) => WalkerStreets | null {
  if (graphs === null) return () => null;
  const streetsOf = remembered((takesSteps: boolean): WalkerStreets => {
    const { graph, locator } = graphs(takesSteps);
    return {
      graph,
      locator,
      search: quickerFromTheSecond(graph),
      reachSearch: walkSearch(graph),
      demandJoins: joinsOf(demand, graph, locator),
    };
  });
  return (walker) => streetsOf(WALKER_TRAITS[walker].takesSteps);
}

/** The first answer does not wait for the graph to be thinned; the second pays for all that follow. */
function quickerFromTheSecond(graph: WalkGraph): () => TwoZoneSearch {
  let thinned: TwoZoneSearch | null = null;
  let isFirst = true;
  return () => {
    if (!isFirst) return (thinned ??= twoZoneSearch(graph));
    isFirst = false;
    return twoZoneSearch(graph, unthinnedGraph(graph));
  };
}

function joinsOf(demand: DemandPoints | null, graph: WalkGraph, locator: EdgeLocator): StreetJoins {
  if (demand === null) return joinPoints(locator, [], [], LONGEST_LEG_M);
  const joins = {
    edge: demand.edge.slice(),
    offsetCm: demand.offsetCm.slice(),
    legCm: demand.legCm.slice(),
  };
  for (let point = 0; point < demand.count; point++) {
    const edge = joins.edge[point]!;
    if (edge < 0 || graph.edgePassage[edge] !== 0) continue;
    const found = locator.nearest(demand.lng[point]!, demand.lat[point]!, LONGEST_LEG_M);
    joins.edge[point] = found?.edge ?? -1;
    joins.offsetCm[point] = found?.offsetCm ?? 0;
    joins.legCm[point] = found?.legCm ?? 0;
  }
  return joins;
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
