import * as fc from "fast-check";
import { expect, test } from "vitest";
import { networkFromOsm } from "#src/domain/network/networkFromOsm.ts";
import { networkIslands } from "#src/domain/network/networkIslands.ts";
import { drawnStreets } from "./drawnStreets.ts";
import { randomNetwork } from "./randomNetwork.ts";

test("a street beyond the river is an island of its own, the largest part comes first", () => {
  const corners = { a: [0, 0], b: [40, 0], c: [500, 0], d: [600, 0], e: [600, 70] } as const;
  const street = { highway: "residential" };
  const network = networkFromOsm(
    drawnStreets(corners, [
      ["a b", street],
      ["c d", street],
      ["d e", street],
    ]),
  );
  const { islands, islandOfNode } = networkIslands(network.value!);
  expect(islands.map(({ nodes, streetM }) => [nodes, Math.round(streetM)])).toEqual([
    [3, 170],
    [2, 40],
  ]);
  expect(islandOfNode.toSorted()).toEqual(Uint32Array.of(0, 0, 0, 1, 1));
});

test("a one-way street joins what it joins", () => {
  const corners = { a: [0, 0], b: [40, 0] } as const;
  const tags = { highway: "footway", "oneway:foot": "yes" };
  const network = networkFromOsm(drawnStreets(corners, [["a b", tags]])).value!;
  expect(networkIslands(network).islands).toHaveLength(1);
});

test("agrees with walking on from every node until nothing new is found", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const { islandOfNode, islands } = networkIslands(network);
      const part = network.nodeLng.map((_, node) => node);
      for (let changed = true; changed;) {
        changed = false;
        for (const [edge, from] of network.edgeFrom.entries()) {
          const to = network.edgeTo[edge]!;
          if (part[from] === part[to]) continue;
          part[from] = part[to] = Math.min(part[from]!, part[to]!);
          changed = true;
        }
      }
      for (const a of islandOfNode.keys()) {
        for (const b of islandOfNode.keys()) {
          expect(islandOfNode[a] === islandOfNode[b]).toBe(part[a] === part[b]);
        }
      }
      const nodes = islands.reduce((sum, island) => sum + island.nodes, 0);
      expect(nodes).toBe(network.nodeLng.length);
    }),
  );
});
