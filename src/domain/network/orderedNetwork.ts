import { hilbertIndex } from "../geo/hilbertIndex.ts";
import { EDGE_FLAGS, type WalkNetwork } from "./walkNetwork.ts";

/**
 * The same network with its nodes numbered along a Hilbert curve and its edges in the order of their
 * nodes, so that what lies together is stored together; names are numbered as they appear.
 *
 * An edge that may be walked both ways is turned to run from its lower node to its higher one.
 * Nodes without an edge are left out. Ordering an ordered network changes nothing.
 */
export function orderedNetwork(network: WalkNetwork): WalkNetwork {
  const nodes = nodesAlongCurve(network);
  const rank = new Uint32Array(network.nodeLng.length);
  for (const [position, node] of nodes.entries()) rank[node] = position;
  const edges = edgesByNodes(network, rank);
  return {
    nodeLng: Float64Array.from(nodes, (node) => network.nodeLng[node]!),
    nodeLat: Float64Array.from(nodes, (node) => network.nodeLat[node]!),
    ...reorderedEdges(network, rank, edges),
    ...reorderedBends(network, rank, edges),
    ...renumberedNames(network, edges),
  };
}

/** Nodes that have an edge, along a Hilbert curve over their bounds; equals keep their order. */
function nodesAlongCurve({ nodeLng, nodeLat, edgeFrom, edgeTo }: WalkNetwork): Uint32Array {
  const nodes = [...new Set([...edgeFrom, ...edgeTo])];
  const [west, width] = spanOf(nodes, nodeLng);
  const [south, height] = spanOf(nodes, nodeLat);
  const side = Math.max(width, height) || 1;
  const place = Float64Array.from(nodeLng, (lng, node) =>
    hilbertIndex((lng - west) / side, (nodeLat[node]! - south) / side),
  );
  return Uint32Array.from(nodes).sort((a, b) => place[a]! - place[b]! || a - b);
}

function spanOf(nodes: readonly number[], degrees: Float64Array): [lowest: number, span: number] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const node of nodes) {
    lowest = Math.min(lowest, degrees[node]!);
    highest = Math.max(highest, degrees[node]!);
  }
  return [lowest, highest - lowest];
}

/** Edges by their lower node, then their higher one; equals keep their order. */
function edgesByNodes({ edgeFrom, edgeTo }: WalkNetwork, rank: Uint32Array): Uint32Array {
  const low = edgeFrom.map((from, edge) => Math.min(rank[from]!, rank[edgeTo[edge]!]!));
  const high = edgeFrom.map((from, edge) => Math.max(rank[from]!, rank[edgeTo[edge]!]!));
  return Uint32Array.from(edgeFrom.keys()).sort(
    (a, b) => low[a]! - low[b]! || high[a]! - high[b]! || a - b,
  );
}

function reorderedEdges(network: WalkNetwork, rank: Uint32Array, edges: Uint32Array) {
  const edgeFrom = new Uint32Array(edges.length);
  const edgeTo = new Uint32Array(edges.length);
  for (const [position, edge] of edges.entries()) {
    const [from, to] = [rank[network.edgeFrom[edge]!]!, rank[network.edgeTo[edge]!]!];
    const isTurned = turns(network, rank, edge);
    edgeFrom[position] = isTurned ? to : from;
    edgeTo[position] = isTurned ? from : to;
  }
  return {
    edgeFrom,
    edgeTo,
    edgeLengthCm: edges.map((edge) => network.edgeLengthCm[edge]!),
    edgeClass: Uint8Array.from(edges, (edge) => network.edgeClass[edge]!),
    edgeFlags: Uint16Array.from(edges, (edge) => network.edgeFlags[edge]!),
  };
}

/** A one-way edge keeps its direction. */
function turns({ edgeFrom, edgeTo, edgeFlags }: WalkNetwork, rank: Uint32Array, edge: number) {
  const isOneWay = (edgeFlags[edge]! & EDGE_FLAGS.oneWay) !== 0;
  return !isOneWay && rank[edgeFrom[edge]!]! > rank[edgeTo[edge]!]!;
}

function reorderedBends(network: WalkNetwork, rank: Uint32Array, edges: Uint32Array) {
  const firstBend = new Uint32Array(edges.length + 1);
  const bendLng = new Float64Array(network.bendLng.length);
  const bendLat = new Float64Array(network.bendLat.length);
  let bend = 0;
  for (const [position, edge] of edges.entries()) {
    const [start, end] = [network.firstBend[edge]!, network.firstBend[edge + 1]!];
    const isTurned = turns(network, rank, edge);
    for (let i = 0; i < end - start; i++) {
      const source = isTurned ? end - 1 - i : start + i;
      bendLng[bend] = network.bendLng[source]!;
      bendLat[bend++] = network.bendLat[source]!;
    }
    firstBend[position + 1] = bend;
  }
  return { firstBend, bendLng, bendLat };
}

function renumberedNames({ edgeName, streetNames }: WalkNetwork, edges: Uint32Array) {
  const numbers = new Map<number, number>([[0, 0]]);
  const edgeNames = edges.map((edge) => {
    const name = edgeName[edge]!;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name)!;
  });
  return {
    edgeName: edgeNames,
    streetNames: Array.from(numbers.keys(), (name) => streetNames[name]!),
  };
}
