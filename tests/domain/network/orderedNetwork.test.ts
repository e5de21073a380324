import * as fc from "fast-check";
import { expect, test } from "vitest";
import { orderedNetwork } from "#src/domain/network/orderedNetwork.ts";
import { EDGE_FLAGS, type WalkNetwork } from "#src/domain/network/walkNetwork.ts";
import { randomNetwork } from "./randomNetwork.ts";

/** Every edge with the positions it runs through, in an order of its own: the same for the same streets. */
function streetsOf(network: WalkNetwork): string[] {
  return Array.from(network.edgeFrom, (from, edge) => {
    const path = [`${network.nodeLng[from]} ${network.nodeLat[from]}`];
    for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
      path.push(`${network.bendLng[bend]} ${network.bendLat[bend]}`);
    }
    const to = network.edgeTo[edge]!;
    path.push(`${network.nodeLng[to]} ${network.nodeLat[to]}`);
    const isOneWay = (network.edgeFlags[edge]! & EDGE_FLAGS.oneWay) !== 0;
    const there = path.join(", ");
    const back = path.toReversed().join(", ");
    const walked = isOneWay || there < back ? there : back;
    const name = network.streetNames[network.edgeName[edge]!];
    return [
      walked,
      network.edgeLengthCm[edge],
      network.edgeClass[edge],
      network.edgeFlags[edge],
      name,
    ].join("|");
  }).sort();
}

test("ordering keeps every street, its path, its traits and its direction", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      expect(streetsOf(orderedNetwork(network))).toEqual(streetsOf(network));
    }),
  );
});

test("ordering an ordered network changes nothing", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const once = orderedNetwork(network);
      expect(orderedNetwork(once)).toEqual(once);
    }),
  );
});

test("an edge walked both ways runs from its lower node to its higher one", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const { edgeFrom, edgeTo, edgeFlags } = orderedNetwork(network);
      const downhill = [...edgeFrom.keys()].filter((edge) => edgeFrom[edge]! > edgeTo[edge]!);
      expect(downhill.every((edge) => (edgeFlags[edge]! & EDGE_FLAGS.oneWay) !== 0)).toBe(true);
    }),
  );
});
