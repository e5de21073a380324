import { edgeLocator } from "../../src/domain/network/edgeLocator.ts";
import { joinPoints, type StreetJoins } from "../../src/domain/network/joinPoints.ts";
import { type WalkGraph, walkGraph } from "../../src/domain/network/walkGraph.ts";
import { locateInZones } from "../../src/domain/zones/locateInZones.ts";
import { type SyntheticTown, syntheticTown, type TownSize } from "./syntheticTown.ts";

/** A made-up town with all that is prepared once before any question. */
export interface PreparedBench {
  readonly town: SyntheticTown;
  readonly graph: WalkGraph;
  readonly placeJoins: StreetJoins;
  readonly placeZone: Int32Array;
  readonly demandZone: Int32Array;
}

export function preparedBench(size: TownSize): PreparedBench {
  const town = syntheticTown(size);
  const { network, demand, zoneSet, placeLng, placeLat } = town;
  const graph = walkGraph(network, "ordinary", "toPlaces");
  const locator = edgeLocator(network, graph.edgePassage);
  return {
    town,
    graph,
    placeJoins: joinPoints(locator, placeLng, placeLat, 250),
    placeZone: locateInZones(zoneSet, placeLng, placeLat),
    demandZone: locateInZones(zoneSet, demand.lng, demand.lat),
  };
}
