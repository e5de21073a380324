import type { StreetJoins } from "../network/joinPoints.ts";
import { pointsOnEdges } from "../network/pointsOnEdges.ts";
import { type Courses, stretchCourses } from "../network/stretchCourses.ts";
import { PASSAGE } from "../network/walkGraph.ts";
import { UNREACHED, type WalkSearch } from "../network/walkSearch.ts";

/** Parts of streets: number `p` lies on edge `edge[p]` between two offsets, and is line `p` of the courses. */
export interface ReachedStreets extends Courses {
  readonly edge: Uint32Array;
  readonly startCm: Uint32Array;
  readonly endCm: Uint32Array;
}

/**
 * The streets, whole or cut, from which a source is within the limit, after `walkDistances` answered for
 * these sources with a limit no smaller. A spot is in only if its own walk is within the limit; parts of
 * no length are left out. Limit: walks along the streets; what lies beside them is not in it.
 */
export function reachStreets(
  search: WalkSearch,
  sources: StreetJoins,
  limitCm: number,
): ReachedStreets {
  const { network } = search.graph;
  const onEdges = pointsOnEdges(sources, network.edgeFrom.length);
  const parts: PartList = { edge: [], startCm: [], endCm: [] };
  for (let edge = 0; edge < network.edgeFrom.length; edge++) {
    if (!isTouched(search, edge) && onEdges.first[edge]! < 0) continue;
    const stretches = fromEnds(search, edge, limitCm);
    for (let source = onEdges.first[edge]!; source >= 0; source = onEdges.next[source]!) {
      stretches.push(...fromSource(search, sources, source, limitCm));
    }
    for (const [startCm, endCm] of merged(stretches)) {
      parts.edge.push(edge);
      parts.startCm.push(startCm);
      parts.endCm.push(endCm);
    }
  }
  return {
    edge: Uint32Array.from(parts.edge),
    startCm: Uint32Array.from(parts.startCm),
    endCm: Uint32Array.from(parts.endCm),
    ...stretchCourses(network, parts),
  };
}

/** From one offset to another along an edge, in centimetres. */
type Stretch = readonly [startCm: number, endCm: number];

interface PartList {
  readonly edge: number[];
  readonly startCm: number[];
  readonly endCm: number[];
}

function isTouched({ graph, nearest }: WalkSearch, edge: number): boolean {
  const { edgeFrom, edgeTo } = graph.network;
  return nearest[edgeFrom[edge]!]! >= 0 || nearest[edgeTo[edge]!]! >= 0;
}

function fromEnds({ graph, distanceCm }: WalkSearch, edge: number, limitCm: number): Stretch[] {
  const { edgeFrom, edgeTo, edgeLengthCm } = graph.network;
  const passage = graph.edgePassage[edge]!;
  const lengthCm = edgeLengthCm[edge]!;
  const atFromCm = distanceCm[edgeFrom[edge]!]!;
  const atToCm = distanceCm[edgeTo[edge]!]!;
  const stretches: Stretch[] = [];
  if ((passage & PASSAGE.along) !== 0 && atFromCm !== UNREACHED && atFromCm < limitCm) {
    stretches.push([0, Math.min(lengthCm, limitCm - atFromCm)]);
  }
  if ((passage & PASSAGE.against) !== 0 && atToCm !== UNREACHED && atToCm < limitCm) {
    stretches.push([Math.max(0, lengthCm - (limitCm - atToCm)), lengthCm]);
  }
  return stretches;
}

function fromSource(
  { graph }: WalkSearch,
  sources: StreetJoins,
  source: number,
  limitCm: number,
): Stretch[] {
  const edge = sources.edge[source]!;
  const passage = graph.edgePassage[edge]!;
  const lengthCm = graph.network.edgeLengthCm[edge]!;
  const offsetCm = sources.offsetCm[source]!;
  const restCm = limitCm - sources.legCm[source]!;
  if (restCm <= 0) return [];
  const backCm = (passage & PASSAGE.against) === 0 ? 0 : Math.min(restCm, offsetCm);
  const onCm = (passage & PASSAGE.along) === 0 ? 0 : Math.min(restCm, lengthCm - offsetCm);
  return [[offsetCm - backCm, offsetCm + onCm]];
}

/** Overlapping and touching stretches as one; those of no length are dropped. */
function merged(stretches: Stretch[]): Stretch[] {
  const result: [number, number][] = [];
  for (const [startCm, endCm] of stretches.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && startCm <= last[1]) last[1] = Math.max(last[1], endCm);
    else result.push([startCm, endCm]);
  }
  return result.filter(([startCm, endCm]) => endCm > startCm);
}
