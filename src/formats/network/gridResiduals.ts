import type { WalkNetwork } from "../../domain/network/walkNetwork.ts";
import type { NetworkGrid } from "./networkGrid.ts";
import { unzigzag, zigzag } from "./zigzag.ts";

/** Which nodes an edge joins and how many bends it has: what is read before the positions. */
export type NetworkTopology = Pick<WalkNetwork, "edgeFrom" | "edgeTo" | "firstBend">;

/**
 * How far every coordinate lies from where its neighbours let it be expected, as zigzag numbers:
 * node longitudes, node latitudes, bend longitudes, bend latitudes.
 * A node is expected at a lower neighbour; a bend half as the step before it led, half on the straight
 * line to the end of its edge.
 */
export function gridResiduals(topology: NetworkTopology, grid: NetworkGrid): Uint32Array {
  const { nodeLng, nodeLat, bendLng, bendLat } = grid;
  const residuals = new Uint32Array(2 * (nodeLng.length + bendLng.length));
  const neighbour = lowerNeighbours(topology, nodeLng.length);
  let at = 0;
  for (const nodes of [nodeLng, nodeLat]) {
    for (let node = 0; node < nodes.length; node++) {
      residuals[at++] = zigzag(nodes[node]! - expectedNode(nodes, neighbour, node));
    }
  }
  for (const [nodes, bends] of [
    [nodeLng, bendLng],
    [nodeLat, bendLat],
  ] as const) {
    for (let edge = 0; edge < topology.edgeFrom.length; edge++) {
      const last = nodes[topology.edgeTo[edge]!]!;
      const end = topology.firstBend[edge + 1]!;
      let before = nodes[topology.edgeFrom[edge]!]!;
      let step = (last - before) / (end - topology.firstBend[edge]! + 1);
      for (let bend = topology.firstBend[edge]!; bend < end; bend++) {
        const here = bends[bend]!;
        residuals[at++] = zigzag(here - before - expectedStep(step, last - before, end - bend));
        step = here - before;
        before = here;
      }
    }
  }
  return residuals;
}

/** The inverse of `gridResiduals`. */
export function gridFromResiduals(
  topology: NetworkTopology,
  nodeCount: number,
  residuals: Uint32Array,
): NetworkGrid {
  const bendCount = residuals.length / 2 - nodeCount;
  const grid: NetworkGrid = {
    nodeLng: new Int32Array(nodeCount),
    nodeLat: new Int32Array(nodeCount),
    bendLng: new Int32Array(bendCount),
    bendLat: new Int32Array(bendCount),
  };
  const neighbour = lowerNeighbours(topology, nodeCount);
  let at = 0;
  for (const nodes of [grid.nodeLng, grid.nodeLat]) {
    for (let node = 0; node < nodeCount; node++) {
      nodes[node] = expectedNode(nodes, neighbour, node) + unzigzag(residuals[at++]!);
    }
  }
  for (const [nodes, bends] of [
    [grid.nodeLng, grid.bendLng],
    [grid.nodeLat, grid.bendLat],
  ] as const) {
    for (let edge = 0; edge < topology.edgeFrom.length; edge++) {
      const last = nodes[topology.edgeTo[edge]!]!;
      const end = topology.firstBend[edge + 1]!;
      let before = nodes[topology.edgeFrom[edge]!]!;
      let step = (last - before) / (end - topology.firstBend[edge]! + 1);
      for (let bend = topology.firstBend[edge]!; bend < end; bend++) {
        step = expectedStep(step, last - before, end - bend) + unzigzag(residuals[at++]!);
        before += step;
        bends[bend] = before;
      }
    }
  }
  return grid;
}

/** The lower node that the last of a node's edges joins it to; the node before it where there is none. */
function lowerNeighbours({ edgeFrom, edgeTo }: NetworkTopology, nodeCount: number): Int32Array {
  const neighbour = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) neighbour[node] = node - 1;
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const from = edgeFrom[edge]!;
    const to = edgeTo[edge]!;
    if (from < to) neighbour[to] = from;
    else if (to < from) neighbour[from] = to;
  }
  return neighbour;
}

function expectedNode(nodes: Int32Array, neighbour: Int32Array, node: number): number {
  return node === 0 ? 0 : nodes[neighbour[node]!]!;
}

function expectedStep(stepBefore: number, wayLeft: number, bendsLeft: number): number {
  return Math.floor((stepBefore + wayLeft / (bendsLeft + 1)) / 2);
}
