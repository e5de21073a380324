import { demandDistances } from "../network/demandDistances.ts";
import type { EdgePosition } from "../network/edgeLocator.ts";
import type { StreetJoins } from "../network/joinPoints.ts";
import { type NodeEntries, nodeEntries } from "../network/nodeEntries.ts";
import { type PointsOnEdges, pointsOnEdges } from "../network/pointsOnEdges.ts";
import { walkDistances } from "../network/walkDistances.ts";
import { UNREACHED, type WalkSearch } from "../network/walkSearch.ts";
import { pointsGained } from "./pointsGained.ts";

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
export interface GainBasis extends FixedCoverage, NodeEntries {
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
    ...nodeEntries(search.graph, open),
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
  const gain = new Float64Array(basis.zoneCount + 1);
  pointsGained(basis, candidate, (point) => {
    const zone = basis.demandZone[point]!;
    gain[zone < 0 ? basis.zoneCount : zone]! += basis.people[point]!;
  });
  return gain;
}
