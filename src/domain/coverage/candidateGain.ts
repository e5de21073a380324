import { END, endsTowards } from "../network/edgeEnds.ts";
import { demandDistances } from "../network/demandDistances.ts";
import type { EdgePosition } from "../network/edgeLocator.ts";
import type { StreetJoins } from "../network/joinPoints.ts";
import { type PointsOnEdges, pointsOnEdges } from "../network/pointsOnEdges.ts";
import { sameEdgeCm } from "../network/sameEdgeCm.ts";
import { walkDistances } from "../network/walkDistances.ts";
import { UNREACHED, type WalkSearch } from "../network/walkSearch.ts";

/** What stays as it is while one place is tried here and there. */
export interface FixedCoverage {
  /** Over a graph in the direction `toPlaces`; used as room to work in. */
  readonly search: WalkSearch;
  readonly demandJoins: StreetJoins;
  readonly people: Uint32Array;
  /** The zone of every demand point; -1 = 圏域外. */
  readonly demandZone: Int32Array;
  readonly zoneCount: number;
  /** All places that count but the one that is moved. */
  readonly placeJoins: StreetJoins;
  readonly limitCm: number;
}

/** The people not yet covered, by the node or edge through which a place would reach them. */
export interface GainBasis extends FixedCoverage {
  /** Entries of node `v` are `firstEntry[v]` up to, not including, `firstEntry[v + 1]`. */
  readonly firstEntry: Uint32Array;
  readonly entryPoint: Uint32Array;
  /** From the node on to the point, leg included. */
  readonly entryRestCm: Uint32Array;
  readonly onEdges: PointsOnEdges;
  /** The number of the last question in which a point was counted. */
  readonly countedIn: Uint32Array;
  questions: number;
}

/** Prepares `candidateGain`: one search from the fixed places, then only people beyond the limit are kept. */
export function gainBasis(fixed: FixedCoverage): GainBasis {
  const { search, demandJoins, placeJoins, people, limitCm } = fixed;
  walkDistances(search, placeJoins, limitCm);
  const { distanceCm } = demandDistances(search, placeJoins, demandJoins, limitCm);
  const isOpen = demandJoins.edge.map((edge, point) =>
    people[point]! > 0 && distanceCm[point] === UNREACHED ? edge : -1,
  );
  const open = { ...demandJoins, edge: isOpen };
  return {
    ...fixed,
    ...entriesByNode(search, open),
    onEdges: pointsOnEdges(open, search.graph.edgePassage.length),
    countedIn: new Uint32Array(people.length),
    questions: 0,
  };
}

/**
 * How many more people of each zone a place at `candidate` would cover; the last number is 圏域外.
 * Exactly what `coverage` with and without the place differ by. The whole town's gain is the sum.
 */
export function candidateGain(basis: GainBasis, candidate: EdgePosition): Float64Array {
  const { search, limitCm, demandJoins, onEdges, countedIn } = basis;
  const { firstEntry, entryPoint, entryRestCm } = basis;
  const gain = new Float64Array(basis.zoneCount + 1);
  const question = ++basis.questions;

  function count(point: number, walkCm: number): void {
    if (walkCm > limitCm || countedIn[point] === question) return;
    countedIn[point] = question;
    const zone = basis.demandZone[point]!;
    gain[zone < 0 ? basis.zoneCount : zone]! += basis.people[point]!;
  }

  walkDistances(search, joinsOf(candidate), limitCm);
  for (let index = 0; index < search.reachedCount; index++) {
    const node = search.reached[index]!;
    const hereCm = search.distanceCm[node]!;
    for (let entry = firstEntry[node]!; entry < firstEntry[node + 1]!; entry++) {
      count(entryPoint[entry]!, hereCm + entryRestCm[entry]!);
    }
  }
  const passage = search.graph.edgePassage[candidate.edge]!;
  for (let point = onEdges.first[candidate.edge]!; point >= 0; point = onEdges.next[point]!) {
    const alongCm = sameEdgeCm(passage, candidate.offsetCm, demandJoins.offsetCm[point]!);
    count(point, candidate.legCm + alongCm + demandJoins.legCm[point]!);
  }
  return gain;
}

function joinsOf({ edge, offsetCm, legCm }: EdgePosition): StreetJoins {
  return {
    edge: Int32Array.of(edge),
    offsetCm: Uint32Array.of(offsetCm),
    legCm: Uint32Array.of(legCm),
  };
}

function entriesByNode({ graph }: WalkSearch, joins: StreetJoins) {
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
  { network, edgePassage }: WalkSearch["graph"],
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
