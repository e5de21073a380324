import { type EdgeLocator, edgeLocator } from "../network/edgeLocator.ts";
import { joinPoints, type StreetJoins } from "../network/joinPoints.ts";
import { type TwoZoneSearch, twoZoneSearch } from "../network/nearestTwoZones.ts";
import { type WalkGraph, walkGraph } from "../network/walkGraph.ts";
import type { WalkNetwork } from "../network/walkNetwork.ts";
import { type WalkSearch, walkSearch } from "../network/walkSearch.ts";
import { WALKER_TRAITS, type Walker } from "../network/walker.ts";
import type { DemandPoints } from "../people/demandPoints.ts";
import { spreadPeople, type SpreadReport } from "../people/spreadPeople.ts";
import type { Town } from "../town/town.ts";
import { locateInZones } from "../zones/locateInZones.ts";
import type { ZoneSet } from "../zones/zoneSet.ts";

/** Farther from every street than this, people and places are not joined to the streets (design §3). */
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
  readonly search: TwoZoneSearch;
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
  const ordinary = network && walkerGraph(network, "ordinary");
  const spread =
    people &&
    spreadPeople(
      people,
      network,
      (lng, lat) => ordinary?.locator.nearest(lng, lat, LONGEST_LEG_M) ?? null,
    );
  const demand = spread?.points ?? null;
  return {
    town,
    demand,
    spread: spread?.report ?? null,
    streetsOf: streetsByWalker(network, demand),
    demandZonesOf: remembered((zoneSet) =>
      demand === null ? new Int32Array(0) : locateInZones(zoneSet, demand.lng, demand.lat),
    ),
  };
}

/** Walkers who take the same streets share one graph. */
function streetsByWalker(
  network: WalkNetwork | null,
  demand: DemandPoints | null,
): (walker: Walker) => WalkerStreets | null {
  if (network === null) return () => null;
  const streetsOf = remembered((takesSteps: boolean): WalkerStreets => {
    const { graph, locator } = walkerGraph(network, takesSteps ? "ordinary" : "wheelchair");
    return {
      graph,
      locator,
      search: twoZoneSearch(graph),
      reachSearch: walkSearch(graph),
      demandJoins: joinsOf(demand, graph, locator),
    };
  });
  return (walker) => streetsOf(WALKER_TRAITS[walker].takesSteps);
}

function walkerGraph(
  network: WalkNetwork,
  walker: Walker,
): { graph: WalkGraph; locator: EdgeLocator } {
  const graph = walkGraph(network, walker, "toPlaces");
  return { graph, locator: edgeLocator(network, graph.edgePassage) };
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
