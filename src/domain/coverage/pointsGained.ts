import type { EdgePosition } from "../network/edgeLocator.ts";
import type { StreetJoins } from "../network/joinPoints.ts";
import { sameEdgeCm } from "../network/sameEdgeCm.ts";
import { walkDistances } from "../network/walkDistances.ts";
import type { GainBasis } from "./candidateGain.ts";

/**
 * Visits, once each and in no order that means anything, the demand points that nobody covers yet and that
 * a place at `candidate` would cover. The limit itself is within reach. Limit: as `walkDistances`.
 */
export function pointsGained(
  basis: GainBasis,
  candidate: EdgePosition,
  visit: (point: number) => void,
): void {
  const { search, limitCm, demandJoins, onEdges, countedIn } = basis;
  const { firstEntry, entryPoint, entryRestCm } = basis;
  const question = ++basis.questions;

  function meet(point: number, walkCm: number): void {
    if (walkCm > limitCm || countedIn[point] === question) return;
    countedIn[point] = question;
    visit(point);
  }

  walkDistances(search, joinsOf(candidate), limitCm);
  for (let index = 0; index < search.reachedCount; index++) {
    const node = search.reached[index]!;
    const hereCm = search.distanceCm[node]!;
    for (let entry = firstEntry[node]!; entry < firstEntry[node + 1]!; entry++) {
      meet(entryPoint[entry]!, hereCm + entryRestCm[entry]!);
    }
  }
  const passage = search.graph.edgePassage[candidate.edge]!;
  for (let point = onEdges.first[candidate.edge]!; point >= 0; point = onEdges.next[point]!) {
    const alongCm = sameEdgeCm(passage, candidate.offsetCm, demandJoins.offsetCm[point]!);
    meet(point, candidate.legCm + alongCm + demandJoins.legCm[point]!);
  }
}

function joinsOf({ edge, offsetCm, legCm }: EdgePosition): StreetJoins {
  return {
    edge: Int32Array.of(edge),
    offsetCm: Uint32Array.of(offsetCm),
    legCm: Uint32Array.of(legCm),
  };
}
