import { END, endsTowards } from "./edgeEnds.ts";
import type { StreetJoins } from "./joinPoints.ts";
import { pointsOnEdges } from "./pointsOnEdges.ts";
import { sameEdgeCm } from "./sameEdgeCm.ts";
import { UNREACHED, type WalkSearch } from "./walkSearch.ts";

/** Distance per point in centimetres (`UNREACHED` = none within the limit) and the source it leads to. */
export interface PointDistances {
  readonly distanceCm: Uint32Array;
  readonly nearest: Int32Array;
}

/**
 * From the last answer of a search over the nodes, the same for points joined along edges: by either end
 * of the edge that may be walked, or straight along it to a source on the same edge, plus both legs.
 * The limit itself is within reach; of sources equally near, the lowest index.
 */
export function demandDistances(
  search: WalkSearch,
  sources: StreetJoins,
  points: StreetJoins,
  limitCm: number,
): PointDistances {
  const { graph } = search;
  const { edgeFrom, edgeTo, edgeLengthCm } = graph.network;
  const onEdges = pointsOnEdges(sources, edgeLengthCm.length);
  const distanceCm = new Uint32Array(points.edge.length).fill(UNREACHED);
  const nearest = new Int32Array(points.edge.length).fill(-1);

  for (let point = 0; point < points.edge.length; point++) {
    const edge = points.edge[point]!;
    if (edge < 0) continue;
    const passage = graph.edgePassage[edge]!;
    const offsetCm = points.offsetCm[point]!;
    const ends = endsTowards(passage, offsetCm, edgeLengthCm[edge]!);
    const legCm = points.legCm[point]!;
    let bestCm = limitCm + 1;
    let best = -1;
    if ((ends & END.from) !== 0) {
      const node = edgeFrom[edge]!;
      const offeredCm = search.distanceCm[node]! + offsetCm + legCm;
      if (offeredCm < bestCm) {
        bestCm = offeredCm;
        best = search.nearest[node]!;
      }
    }
    if ((ends & END.to) !== 0) {
      const node = edgeTo[edge]!;
      const offeredCm = search.distanceCm[node]! + edgeLengthCm[edge]! - offsetCm + legCm;
      if (offeredCm < bestCm || (offeredCm === bestCm && search.nearest[node]! < best)) {
        bestCm = offeredCm;
        best = search.nearest[node]!;
      }
    }
    for (let source = onEdges.first[edge]!; source >= 0; source = onEdges.next[source]!) {
      const alongCm = sameEdgeCm(passage, sources.offsetCm[source]!, offsetCm);
      const offeredCm = sources.legCm[source]! + alongCm + legCm;
      if (offeredCm < bestCm || (offeredCm === bestCm && source < best)) {
        bestCm = offeredCm;
        best = source;
      }
    }
    if (best < 0) continue;
    distanceCm[point] = bestCm;
    nearest[point] = best;
  }
  return { distanceCm, nearest };
}
