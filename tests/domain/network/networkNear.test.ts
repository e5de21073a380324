import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Bounds } from "#src/domain/geo/lngLat.ts";
import { networkNear } from "#src/domain/network/networkNear.ts";
import { orderedNetwork } from "#src/domain/network/orderedNetwork.ts";
import type { WalkNetwork } from "#src/domain/network/walkNetwork.ts";
import { randomNetwork } from "./randomNetwork.ts";

type Position = readonly [number, number];

function pathOf(network: WalkNetwork, edge: number): Position[] {
  const { nodeLng, nodeLat, bendLng, bendLat, edgeFrom, edgeTo, firstBend } = network;
  const nodeAt = (node: number): Position => [nodeLng[node]!, nodeLat[node]!];
  const bends: Position[] = [];
  for (let bend = firstBend[edge]!; bend < firstBend[edge + 1]!; bend++) {
    bends.push([bendLng[bend]!, bendLat[bend]!]);
  }
  return [nodeAt(edgeFrom[edge]!), ...bends, nodeAt(edgeTo[edge]!)];
}

/** All that can be seen of an edge, whichever way round it is stored. */
function asText(network: WalkNetwork, edge: number): string {
  const path = pathOf(network, edge);
  const way = [path, path.toReversed()].map((each) => each.join(" ")).sort()[0];
  const name = network.streetNames[network.edgeName[edge]!];
  const { edgeLengthCm, edgeClass, edgeFlags } = network;
  return [way, edgeLengthCm[edge], edgeClass[edge], edgeFlags[edge], name].join("|");
}

function edgesAsText(network: WalkNetwork | null): string[] {
  return network === null
    ? []
    : Array.from(network.edgeFrom, (_, edge) => asText(network, edge)).sort();
}

const box = fc
  .tuple(
    fc.double({ min: 137.3, max: 137.6, noNaN: true }),
    fc.double({ min: 34.5, max: 34.8, noNaN: true }),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
  )
  .map(([west, south, size]): Bounds => [west, south, west + size, south + size]);

test("keeps every edge but those wholly west, east, south or north of the box, as they were", () => {
  fc.assert(
    fc.property(randomNetwork, box, (network, [west, south, east, north]) => {
      const isBeyond = (path: readonly Position[]): boolean =>
        path.every(([lng]) => lng < west) ||
        path.every(([lng]) => lng > east) ||
        path.every(([, lat]) => lat < south) ||
        path.every(([, lat]) => lat > north);
      const edges = Array.from(network.edgeFrom.keys());
      const wanted = edges.filter((edge) => !isBeyond(pathOf(network, edge)));
      const near = networkNear(network, [west, south, east, north]);
      expect(edgesAsText(near.network)).toEqual(wanted.map((edge) => asText(network, edge)).sort());
      const lengthM = (some: readonly number[]): number =>
        some.reduce((sum, edge) => sum + network.edgeLengthCm[edge]! / 100, 0);
      expect(near.keptM).toBeCloseTo(lengthM(wanted), 6);
      expect(near.keptM + near.leftOutM).toBeCloseTo(lengthM(edges), 6);
    }),
  );
});

test("what is left is an ordered network, and the same again with the same box", () => {
  fc.assert(
    fc.property(randomNetwork, box, (network, bounds) => {
      const { network: near } = networkNear(orderedNetwork(network), bounds);
      if (near === null) return;
      expect(orderedNetwork(near)).toEqual(near);
      expect(networkNear(near, bounds)).toMatchObject({ network: near, leftOutM: 0 });
    }),
  );
});
