import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { demandDistances } from "../../../src/domain/network/demandDistances.ts";
import type { EdgePosition } from "../../../src/domain/network/edgeLocator.ts";
import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { shortestWalk } from "../../../src/domain/network/shortestWalk.ts";
import { walkDistances } from "../../../src/domain/network/walkDistances.ts";
import { walkGraph } from "../../../src/domain/network/walkGraph.ts";
import { EDGE_FLAGS } from "../../../src/domain/network/walkNetwork.ts";
import { NO_LIMIT, UNREACHED, walkSearch } from "../../../src/domain/network/walkSearch.ts";
import { drawnNetwork, smallNetwork } from "./smallNetworks.ts";

const world = smallNetwork.chain((network) => {
  const position = fc.record({
    edge: fc.integer({ min: 0, max: network.edgeFrom.length - 1 }),
    share: fc.constantFrom(0, 0.3, 0.5, 1),
    legCm: fc.constantFrom(0, 250),
  });
  const joined = position.map(({ edge, share, legCm }): EdgePosition => ({
    edge,
    offsetCm: Math.round(network.edgeLengthCm[edge]! * share),
    legCm,
  }));
  return fc.tuple(fc.constant(network), joined, joined);
});

function joinsOf({ edge, offsetCm, legCm }: EdgePosition): StreetJoins {
  return {
    edge: Int32Array.of(edge),
    offsetCm: Uint32Array.of(offsetCm),
    legCm: Uint32Array.of(legCm),
  };
}

/** A square of 100 m with a one-way side and a bend on the way round. */
const square = drawnNetwork(
  [
    [0, 0],
    [100, 0],
    [100, 100],
  ],
  [
    { from: 0, to: 1, flags: EDGE_FLAGS.oneWay },
    { from: 1, to: 2 },
    { from: 2, to: 0, bendsM: [[0, 100]] },
  ],
);

describe("shortestWalk", () => {
  test("is as long as the search from all places says", () => {
    fc.assert(
      fc.property(world, ([network, start, end]) => {
        const search = walkSearch(walkGraph(network, "ordinary", "toPlaces"));
        walkDistances(search, joinsOf(end), NO_LIMIT);
        const [expectedCm] = demandDistances(
          search,
          joinsOf(end),
          joinsOf(start),
          NO_LIMIT,
        ).distanceCm;
        const walk = shortestWalk(walkGraph(network, "ordinary", "fromPoint"), start, end);
        expect(walk?.distanceM ?? null).toBe(expectedCm === UNREACHED ? null : expectedCm! / 100);
      }),
      { numRuns: 600 },
    );
  });

  test("goes along the bends, and round where a street is one-way", () => {
    const graph = walkGraph(square, "ordinary", "fromPoint");
    const start = { edge: 0, offsetCm: 5000, legCm: 700 };
    const end = { edge: 0, offsetCm: 2000, legCm: 300 };
    const walk = shortestWalk(graph, start, end)!;
    expect(walk.distanceM).toBeCloseTo(7 + 50 + 100 + 200 + 20 + 3, 1);
    expect([walk.startLegM, walk.endLegM]).toEqual([7, 3]);
    expect(walk.path).toHaveLength(6);
    let pathM = 0;
    for (const [index, [lng, lat]] of walk.path.slice(1).entries()) {
      pathM += distanceM(...walk.path[index]!, lng, lat);
    }
    expect(pathM).toBeCloseTo(walk.distanceM - 10, 1);
  });

  test("is nothing but legs between neighbours on one spot of a street", () => {
    const graph = walkGraph(square, "ordinary", "fromPoint");
    const spot = { edge: 1, offsetCm: 4000, legCm: 500 };
    expect(shortestWalk(graph, spot, spot)).toEqual({
      distanceM: 10,
      startLegM: 5,
      endLegM: 5,
      path: [],
    });
  });
});
