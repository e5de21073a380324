import { END, endsFrom } from "./edgeEnds.ts";
import type { StreetJoins } from "./joinPoints.ts";
import type { WalkGraph } from "./walkGraph.ts";

/**
 * The ways from joined points on to the nodes: for each point, the ends of its edge that the search may
 * run to, with leg and part of the edge in centimetres. Points without an open edge give none.
 */
export function forEachEntry(
  graph: WalkGraph,
  joins: StreetJoins,
  visit: (node: number, distanceCm: number, point: number) => void,
): void {
  const { edgeFrom, edgeTo, edgeLengthCm } = graph.network;
  for (let point = 0; point < joins.edge.length; point++) {
    const edge = joins.edge[point]!;
    if (edge < 0) continue;
    const lengthCm = edgeLengthCm[edge]!;
    const offsetCm = joins.offsetCm[point]!;
    const legCm = joins.legCm[point]!;
    const ends = endsFrom(graph.edgePassage[edge]!, offsetCm, lengthCm);
    if ((ends & END.from) !== 0) visit(edgeFrom[edge]!, legCm + offsetCm, point);
    if ((ends & END.to) !== 0) visit(edgeTo[edge]!, legCm + lengthCm - offsetCm, point);
  }
}
