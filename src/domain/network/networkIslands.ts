import type { WalkNetwork } from "./walkNetwork.ts";

/** Parts of a network that no street connects, largest first (by metres of street). */
export interface NetworkIslands {
  /** Index into `islands` for every node. */
  readonly islandOfNode: Uint32Array;
  readonly islands: readonly NetworkIsland[];
}

interface NetworkIsland {
  readonly nodes: number;
  readonly streetM: number;
}

/**
 * Which nodes can reach each other when every edge may be walked both ways.
 * Limit: a network cut at the edge of its map has islands that are none on the ground.
 */
export function networkIslands(network: WalkNetwork): NetworkIslands {
  const root = rootsOf(network);
  const lengthCm = new Float64Array(root.length);
  const nodes = new Uint32Array(root.length);
  for (let node = 0; node < root.length; node++) nodes[root[node]!]! += 1;
  for (let edge = 0; edge < network.edgeFrom.length; edge++) {
    lengthCm[root[network.edgeFrom[edge]!]!]! += network.edgeLengthCm[edge]!;
  }
  const ranked = [...root.keys()]
    .filter((node) => root[node] === node)
    .sort((a, b) => lengthCm[b]! - lengthCm[a]! || nodes[b]! - nodes[a]! || a - b);
  const rank = new Uint32Array(root.length);
  for (const [position, node] of ranked.entries()) rank[node] = position;
  return {
    islandOfNode: root.map((node) => rank[node]!),
    islands: ranked.map((node) => ({ nodes: nodes[node]!, streetM: lengthCm[node]! / 100 })),
  };
}

/** The lowest node of the part each node belongs to. */
function rootsOf({ nodeLng, edgeFrom, edgeTo }: WalkNetwork): Uint32Array {
  const parent = Uint32Array.from(nodeLng.keys());
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const [a, b] = [rootOf(edgeFrom[edge]!), rootOf(edgeTo[edge]!)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return parent.map((_, node) => rootOf(node));
}
