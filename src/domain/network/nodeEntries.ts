import { END, endsTowards } from "./edgeEnds.ts";
import type { StreetJoins } from "./joinPoints.ts";
import type { WalkGraph } from "./walkGraph.ts";

/** The joined points by the nodes through which a search comes to them, as flat arrays. */
export interface NodeEntries {
  /** Entries of node `v` are `firstEntry[v]` up to, not including, `firstEntry[v + 1]`. */
  readonly firstEntry: Uint32Array;
  readonly entryPoint: Uint32Array;
  /** From the node on to the point, leg included. */
  readonly entryRestCm: Uint32Array;
}

/** Sorts joined points by node; one on an open street has an entry at each end from which it can be reached. */
export function nodeEntries(graph: WalkGraph, joins: StreetJoins): NodeEntries {
  const firstEntry = new Uint32Array(graph.firstArc.length);
  forEachApproach(graph, joins, (node) => {
    firstEntry[node + 1]!++;
  });
  for (let node = 1; node < firstEntry.length; node++) firstEntry[node]! += firstEntry[node - 1]!;
  const entryPoint = new Uint32Array(firstEntry.at(-1)!);
  const entryRestCm = new Uint32Array(entryPoint.length);
  const nextEntry = firstEntry.slice();
  forEachApproach(graph, joins, (node, restCm, point) => {
    const entry = nextEntry[node]!++;
    entryPoint[entry] = point;
    entryRestCm[entry] = restCm;
  });
  return { firstEntry, entryPoint, entryRestCm };
}

function forEachApproach(
  { network, edgePassage }: WalkGraph,
  joins: StreetJoins,
  visit: (node: number, restCm: number, point: number) => void,
): void {
  for (let point = 0; point < joins.edge.length; point++) {
    const edge = joins.edge[point]!;
    if (edge < 0) continue;
    const lengthCm = network.edgeLengthCm[edge]!;
    const offsetCm = joins.offsetCm[point]!;
    const legCm = joins.legCm[point]!;
    const ends = endsTowards(edgePassage[edge]!, offsetCm, lengthCm);
    if ((ends & END.from) !== 0) visit(network.edgeFrom[edge]!, offsetCm + legCm, point);
    if ((ends & END.to) !== 0) visit(network.edgeTo[edge]!, lengthCm - offsetCm + legCm, point);
  }
}
