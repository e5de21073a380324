import * as fc from "fast-check";
import { expect, test } from "vitest";
import { candidateGain, gainBasis } from "../../../src/domain/coverage/candidateGain.ts";
import { demandDistances } from "../../../src/domain/network/demandDistances.ts";
import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { walkDistances } from "../../../src/domain/network/walkDistances.ts";
import { type WalkGraph, walkGraph } from "../../../src/domain/network/walkGraph.ts";
import { walkSearch } from "../../../src/domain/network/walkSearch.ts";
import { joinsOn, smallNetwork } from "../network/smallNetworks.ts";

const ZONE_COUNT = 2;

const world = smallNetwork.chain((network) =>
  fc.record({
    graph: fc.constant(walkGraph(network, "ordinary", "toPlaces")),
    placeJoins: joinsOn(network, 3),
    candidates: joinsOn(network, 4),
    demandJoins: joinsOn(network, 10),
    limitCm: fc.integer({ min: 0, max: 4000 }),
  }),
);

/** People covered per zone and 圏域外, by a whole new search. */
function covered(
  graph: WalkGraph,
  places: StreetJoins,
  demandJoins: StreetJoins,
  people: Uint32Array,
  demandZone: Int32Array,
  limitCm: number,
): number[] {
  const search = walkSearch(graph);
  walkDistances(search, places, limitCm);
  const { distanceCm } = demandDistances(search, places, demandJoins, limitCm);
  const sums = Array.from({ length: ZONE_COUNT + 1 }, () => 0);
  for (const [point, zone] of demandZone.entries()) {
    if (distanceCm[point]! <= limitCm) sums[zone < 0 ? ZONE_COUNT : zone]! += people[point]!;
  }
  return sums;
}

function withOneMore(places: StreetJoins, others: StreetJoins, index: number): StreetJoins {
  return {
    edge: Int32Array.of(...places.edge, others.edge[index]!),
    offsetCm: Uint32Array.of(...places.offsetCm, others.offsetCm[index]!),
    legCm: Uint32Array.of(...places.legCm, others.legCm[index]!),
  };
}

test("a candidate's gain is what a whole new search finds with it and without it", () => {
  fc.assert(
    fc.property(world, ({ graph, placeJoins, candidates, demandJoins, limitCm }) => {
      const people = demandJoins.edge.map((_, point) => (point * 7) % 5);
      const demandZone = Int32Array.from(people.keys(), (point) => (point % 3) - 1);
      const fixed = {
        search: walkSearch(graph),
        demandJoins,
        people: Uint32Array.from(people),
        demandZone,
        zoneCount: ZONE_COUNT,
        placeJoins,
        limitCm,
      };
      const coveredWith = (places: StreetJoins) =>
        covered(graph, places, demandJoins, fixed.people, demandZone, limitCm);
      const basis = gainBasis(fixed);
      const before = coveredWith(placeJoins);
      for (const [index, edge] of candidates.edge.entries()) {
        if (edge < 0) continue;
        const after = coveredWith(withOneMore(placeJoins, candidates, index));
        const gain = candidateGain(basis, {
          edge,
          offsetCm: candidates.offsetCm[index]!,
          legCm: candidates.legCm[index]!,
        });
        expect([...gain]).toEqual(after.map((sum, zone) => sum - before[zone]!));
      }
    }),
    { numRuns: 400 },
  );
});
