import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demandDistances } from "../../../src/domain/network/demandDistances.ts";
import { reachStreets } from "../../../src/domain/coverage/reachStreets.ts";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { walkDistances } from "../../../src/domain/network/walkDistances.ts";
import { walkGraph } from "../../../src/domain/network/walkGraph.ts";
import { UNREACHED, walkSearch } from "../../../src/domain/network/walkSearch.ts";
import { drawnNetwork, joinsOn, smallNetwork } from "../network/smallNetworks.ts";

const world = smallNetwork.chain((network) =>
  fc.record({
    network: fc.constant(network),
    places: joinsOn(network, 4),
    limitCm: fc.integer({ min: 1, max: 4000 }),
  }),
);

/** Every tenth of an edge, without its ends. */
function insideSpots(edge: number, lengthCm: number): StreetJoins {
  const offsets = Array.from({ length: 9 }, (_, tenth) =>
    Math.round((lengthCm * (tenth + 1)) / 10),
  );
  const inside = offsets.filter((offsetCm) => offsetCm > 0 && offsetCm < lengthCm);
  return {
    edge: new Int32Array(inside.length).fill(edge),
    offsetCm: Uint32Array.from(inside),
    legCm: new Uint32Array(inside.length),
  };
}

describe("reachStreets", () => {
  test("holds exactly the spots whose own walk is within the limit", () => {
    fc.assert(
      fc.property(world, ({ network, places, limitCm }) => {
        const search = walkSearch(walkGraph(network, "ordinary", "toPlaces"));
        walkDistances(search, places, limitCm);
        const reached = reachStreets(search, places, limitCm);
        for (const [edge, lengthCm] of network.edgeLengthCm.entries()) {
          const spots = insideSpots(edge, lengthCm);
          const { distanceCm } = demandDistances(search, places, spots, limitCm);
          for (const [index, offsetCm] of spots.offsetCm.entries()) {
            // a spot that takes the limit to the centimetre may be a part of no length
            if (distanceCm[index] === limitCm) continue;
            const isInside = Array.from(reached.edge.keys()).some(
              (part) =>
                reached.edge[part] === edge &&
                reached.startCm[part]! <= offsetCm &&
                offsetCm <= reached.endCm[part]!,
            );
            expect(isInside).toBe(distanceCm[index] !== UNREACHED);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("cuts a street along its bends where the walk ends", () => {
    const bent = drawnNetwork(
      [
        [0, 0],
        [100, 100],
      ],
      [{ from: 0, to: 1, bendsM: [[100, 0]] }],
    );
    const place = {
      edge: Int32Array.of(0),
      offsetCm: Uint32Array.of(8000),
      legCm: Uint32Array.of(1000),
    };
    const search = walkSearch(walkGraph(bent, "ordinary", "toPlaces"));
    walkDistances(search, place, 5000);
    const { startCm, endCm, positions } = reachStreets(search, place, 5000);
    expect([startCm, endCm]).toEqual([Uint32Array.of(4000), Uint32Array.of(12_000)]);
    expect(positions).toHaveLength(6);
    const [lng0, lat0, lng1, lat1, lng2, lat2] = positions;
    expect(distanceM(lng0!, lat0!, lng1!, lat1!)).toBeCloseTo(60, 1);
    expect(distanceM(lng1!, lat1!, lng2!, lat2!)).toBeCloseTo(20, 1);
  });
});
