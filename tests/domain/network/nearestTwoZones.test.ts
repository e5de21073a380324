import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { nearestTwoZones, twoZoneSearch } from "../../../src/domain/network/nearestTwoZones.ts";
import { thinnedGraph, unthinnedGraph } from "../../../src/domain/network/thinnedGraph.ts";
import { walkDistances } from "../../../src/domain/network/walkDistances.ts";
import { type WalkGraph, walkGraph } from "../../../src/domain/network/walkGraph.ts";
import { EDGE_FLAGS } from "../../../src/domain/network/walkNetwork.ts";
import { NO_LIMIT, UNREACHED, walkSearch } from "../../../src/domain/network/walkSearch.ts";
import { drawnNetwork, joinsOn } from "./smallNetworks.ts";

/** Dense enough that a core is left when the nodes with few neighbours are taken out. */
const denseGraph = fc
  .array(
    fc.record({
      from: fc.nat(19),
      to: fc.nat(19),
      lengthCm: fc.integer({ min: 0, max: 40 }),
      flags: fc.constantFrom(0, 0, 0, EDGE_FLAGS.oneWay),
    }),
    { minLength: 60, maxLength: 110 },
  )
  .map((edges) => {
    const nodesM = Array.from({ length: 20 }, (_, node) => [node, node % 7] as const);
    return walkGraph(drawnNetwork(nodesM, edges), "ordinary", "toPlaces");
  });

const world = denseGraph.chain((graph) =>
  fc.record({ graph: fc.constant(graph), places: joinsOn(graph.network, 9) }),
);

/** One answer for every node, by the plain search from some of the places. */
function plainAnswer(graph: WalkGraph, places: StreetJoins, isAsked: (place: number) => boolean) {
  const search = walkSearch(graph);
  const edge = places.edge.map((own, place) => (isAsked(place) ? own : -1));
  walkDistances(search, { ...places, edge }, NO_LIMIT);
  return search;
}

describe("nearestTwoZones", () => {
  test("finds for every node the nearest place, and the nearest of another zone than that one's", () => {
    fc.assert(
      fc.property(world, ({ graph, places }) => {
        const zone = places.edge.map((_, place) => (place * 5) % 3);
        const first = plainAnswer(graph, places, () => true);
        const without = [0, 1, 2].map((own) => plainAnswer(graph, places, (p) => zone[p] !== own));
        for (const thinned of [thinnedGraph(graph), unthinnedGraph(graph)]) {
          const search = twoZoneSearch(graph, thinned);
          nearestTwoZones(search, places, zone);
          for (const [node, nearest] of first.nearest.entries()) {
            const second = nearest < 0 ? first : without[zone[nearest]!]!;
            expect([search.distanceCm[2 * node], search.source[2 * node]]).toEqual([
              first.distanceCm[node],
              nearest,
            ]);
            expect([search.distanceCm[2 * node + 1], search.source[2 * node + 1]]).toEqual([
              second.distanceCm[node] ?? UNREACHED,
              second.nearest[node],
            ]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("is tried on graphs that keep a core of nodes with many neighbours", () => {
    const cores = fc.sample(denseGraph, { numRuns: 50, seed: 1 }).map((graph) => {
      return thinnedGraph(graph).core.length;
    });
    expect(Math.min(...cores)).toBeGreaterThan(5);
  });
});
