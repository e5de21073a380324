import type { StreetJoins } from "../../network/joinPoints.ts";
import { nodeEntries } from "../../network/nodeEntries.ts";
import { pointsOnEdges } from "../../network/pointsOnEdges.ts";
import { sameEdgeCm } from "../../network/sameEdgeCm.ts";
import { walkDistances } from "../../network/walkDistances.ts";
import type { WalkSearch } from "../../network/walkSearch.ts";
import { type DistinctSets, distinctSets } from "./distinctSets.ts";

/** Streets for one walker, with people and places joined to them. */
export interface ReachStreets {
  /** Over a graph in the direction `toPlaces`; used as room to work in. */
  readonly search: WalkSearch;
  readonly demandJoins: StreetJoins;
  readonly placeJoins: StreetJoins;
}

/**
 * Along the streets: one search per place, bounded by the limit, which is itself within reach; the same
 * distances as `coverage`. Limit: as `walkDistances`.
 */
export function reachableByStreet(streets: ReachStreets, limitCm: number): DistinctSets {
  const { search, demandJoins, placeJoins } = streets;
  const builder = distinctSets(demandJoins.edge.length);
  const { firstEntry, entryPoint, entryRestCm } = nodeEntries(search.graph, demandJoins);
  const onEdges = pointsOnEdges(demandJoins, search.graph.edgePassage.length);
  for (let place = 0; place < placeJoins.edge.length; place++) {
    const edge = placeJoins.edge[place]!;
    if (edge < 0) continue;
    walkDistances(search, onlyOne(placeJoins, place), limitCm);
    for (let index = 0; index < search.reachedCount; index++) {
      const node = search.reached[index]!;
      const restCm = limitCm - search.distanceCm[node]!;
      for (let entry = firstEntry[node]!; entry < firstEntry[node + 1]!; entry++) {
        if (entryRestCm[entry]! <= restCm) builder.add(entryPoint[entry]!, place);
      }
    }
    const passage = search.graph.edgePassage[edge]!;
    const legCm = placeJoins.legCm[place]!;
    const offsetCm = placeJoins.offsetCm[place]!;
    for (let point = onEdges.first[edge]!; point >= 0; point = onEdges.next[point]!) {
      const alongCm = sameEdgeCm(passage, offsetCm, demandJoins.offsetCm[point]!);
      if (legCm + alongCm + demandJoins.legCm[point]! <= limitCm) builder.add(point, place);
    }
  }
  const sets = builder.finish();
  return {
    ...sets,
    setOf: sets.setOf.map((set, point) => (demandJoins.edge[point]! < 0 ? -1 : set)),
  };
}

function onlyOne({ edge, offsetCm, legCm }: StreetJoins, index: number): StreetJoins {
  return {
    edge: edge.subarray(index, index + 1),
    offsetCm: offsetCm.subarray(index, index + 1),
    legCm: legCm.subarray(index, index + 1),
  };
}
