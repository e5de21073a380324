import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demandDistances } from "../../../src/domain/network/demandDistances.ts";
import type { StreetJoins } from "../../../src/domain/network/joinPoints.ts";
import { walkDistances } from "../../../src/domain/network/walkDistances.ts";
import { walkGraph } from "../../../src/domain/network/walkGraph.ts";
import { EDGE_FLAGS, type WalkNetwork } from "../../../src/domain/network/walkNetwork.ts";
import type { Walker } from "../../../src/domain/network/walker.ts";
import { NO_LIMIT, UNREACHED, walkSearch } from "../../../src/domain/network/walkSearch.ts";
import { drawnNetwork, joinsOn, smallNetwork } from "./smallNetworks.ts";
import { slowWalks } from "./slowWalks.ts";

const world = smallNetwork.chain((network) =>
  fc.record({
    network: fc.constant(network),
    walker: fc.constantFrom<Walker>("ordinary", "wheelchair"),
    places: joinsOn(network, 5),
    people: joinsOn(network, 6),
    limitCm: fc.oneof(fc.constant(NO_LIMIT), fc.integer({ min: 0, max: 6000 })),
  }),
);

/** The nearest of several by the slow way, the lowest index first; beyond the limit is unreached. */
function slowNearest(walksCm: readonly number[], limitCm: number): [number, number] {
  const leastCm = Math.min(...walksCm, Infinity);
  return leastCm <= limitCm ? [leastCm, walksCm.indexOf(leastCm)] : [UNREACHED, -1];
}

function together(places: StreetJoins, people: StreetJoins): StreetJoins {
  return {
    edge: Int32Array.from([...places.edge, ...people.edge]),
    offsetCm: Uint32Array.from([...places.offsetCm, ...people.offsetCm]),
    legCm: Uint32Array.from([...places.legCm, ...people.legCm]),
  };
}

function street(lengthCm: number, flags = 0): WalkNetwork {
  return drawnNetwork(
    [
      [0, 0],
      [lengthCm / 100, 0],
    ],
    [{ from: 0, to: 1, lengthCm, flags }],
  );
}

function joinsAt(...offsets: number[]): StreetJoins {
  return {
    edge: new Int32Array(offsets.length),
    offsetCm: Uint32Array.from(offsets),
    legCm: new Uint32Array(offsets.length),
  };
}

describe("walkDistances and demandDistances", () => {
  test("agree with trying every step again and again, node for node and person for person", () => {
    fc.assert(
      fc.property(world, ({ network, walker, places, people, limitCm }) => {
        const slow = slowWalks(network, walker, together(places, people));
        const toPlace = Array.from(places.edge.keys(), (place) => slow.toPoint(place));
        const search = walkSearch(walkGraph(network, walker, "toPlaces"));

        walkDistances(search, places, limitCm);
        const found = demandDistances(search, places, people, limitCm);

        for (const node of network.nodeLng.keys()) {
          const walksCm = toPlace.map((walk) => walk[node]!);
          expect([search.distanceCm[node], search.nearest[node]]).toEqual(
            slowNearest(walksCm, limitCm),
          );
        }
        for (const person of people.edge.keys()) {
          const spot = slow.spotOfPoint(places.edge.length + person);
          const walksCm = toPlace.map((walk) => walk[spot]!);
          expect([found.distanceCm[person], found.nearest[person]]).toEqual(
            slowNearest(walksCm, limitCm),
          );
        }
      }),
      { numRuns: 600 },
    );
  });

  test("walk from a point as slowly found walks to every person", () => {
    fc.assert(
      fc.property(world, ({ network, walker, places, people, limitCm }) => {
        const slow = slowWalks(network, walker, together(places, people));
        const search = walkSearch(walkGraph(network, walker, "fromPoint"));

        walkDistances(search, places, limitCm);
        const found = demandDistances(search, places, people, limitCm);

        for (const person of people.edge.keys()) {
          const walkCm = slow.toPoint(places.edge.length + person);
          const walksCm = Array.from(
            places.edge.keys(),
            (place) => walkCm[slow.spotOfPoint(place)]!,
          );
          expect([found.distanceCm[person], found.nearest[person]]).toEqual(
            slowNearest(walksCm, limitCm),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a search leaves nothing behind for the next one", () => {
    fc.assert(
      fc.property(world, ({ network, walker, places, people, limitCm }) => {
        const graph = walkGraph(network, walker, "toPlaces");
        const used = walkSearch(graph);
        walkDistances(used, people, limitCm);
        walkDistances(used, places, limitCm);
        const fresh = walkSearch(graph);
        walkDistances(fresh, places, limitCm);
        expect(used.distanceCm).toEqual(fresh.distanceCm);
        expect(used.nearest).toEqual(fresh.nearest);
        expect(used.reached.slice(0, used.reachedCount).sort()).toEqual(
          fresh.reached.slice(0, fresh.reachedCount).sort(),
        );
      }),
    );
  });

  test("the limit itself is within reach, a centimetre less is not", () => {
    const search = walkSearch(walkGraph(street(1000), "ordinary", "toPlaces"));
    const [place, person] = [joinsAt(100), joinsAt(900)];
    walkDistances(search, place, 800);
    expect(demandDistances(search, place, person, 800).distanceCm).toEqual(Uint32Array.of(800));
    walkDistances(search, place, 799);
    expect(demandDistances(search, place, person, 799).distanceCm).toEqual(
      Uint32Array.of(UNREACHED),
    );
  });

  test("a one-way street is walked one way only, towards the place", () => {
    const search = walkSearch(walkGraph(street(1000, EDGE_FLAGS.oneWay), "ordinary", "toPlaces"));
    const place = joinsAt(500);
    walkDistances(search, place, NO_LIMIT);
    const found = demandDistances(search, place, joinsAt(200, 500, 800), NO_LIMIT);
    expect(found.distanceCm).toEqual(Uint32Array.of(300, 0, UNREACHED));
    expect(search.distanceCm).toEqual(Uint32Array.of(500, UNREACHED));
  });

  test("a wheelchair does not take the stairs", () => {
    const stairs = street(1000, EDGE_FLAGS.steps);
    for (const [walker, expectedCm] of [
      ["ordinary", 1000],
      ["wheelchair", UNREACHED],
    ] as const) {
      const search = walkSearch(walkGraph(stairs, walker, "toPlaces"));
      walkDistances(search, joinsAt(0), NO_LIMIT);
      expect(search.distanceCm[1]).toBe(expectedCm);
    }
  });
});
