import { EDGE_FLAGS, type WalkNetwork } from "./walkNetwork.ts";

/**
 * The same network with its nodes numbered along walks through it and its edges in the order of their
 * nodes, so that what lies together is stored together; names are numbered as they appear.
 *
 * An edge that may be walked both ways is turned to run from its lower node to its higher one.
 * Nodes without an edge are left out. Ordering an ordered network changes nothing.
 */
export function orderedNetwork(network: WalkNetwork): WalkNetwork {
  const nodes = nodesAsWalked(network);
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

/** Nodes in the order of a depth-first walk that takes the shortest new edge, from the lowest node on. */
function nodesAsWalked(network: WalkNetwork): Uint32Array {
  const { first, neighbour } = neighboursByLength(network);
  const nodeCount = network.nodeLng.length;
  const walked = new Uint32Array(nodeCount);
  const isWalked = new Uint8Array(nodeCount);
  const next = first.slice();
  const path = new Uint32Array(nodeCount);
  let count = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (isWalked[root] || first[root] === first[root + 1]) continue;
    let depth = 0;
    path[0] = root;
    isWalked[root] = 1;
    walked[count++] = root;
    while (depth >= 0) {
      const node = path[depth]!;
      if (next[node] === first[node + 1]) {
        depth -= 1;
        continue;
      }
      const candidate = neighbour[next[node]!++]!;
      if (isWalked[candidate]) continue;
      isWalked[candidate] = 1;
      walked[count++] = candidate;
      path[++depth] = candidate;
    }
  }
  return walked.subarray(0, count);
}

/** Neighbours of each node, nearest along the street first; `first[n]` to `first[n + 1]`. */
function neighboursByLength({ nodeLng, edgeFrom, edgeTo, edgeLengthCm }: WalkNetwork) {
  const first = new Uint32Array(nodeLng.length + 1);
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    first[edgeFrom[edge]! + 1]! += 1;
    first[edgeTo[edge]! + 1]! += 1;
  }
  for (let node = 0; node < nodeLng.length; node++) first[node + 1]! += first[node]!;
  const place = first.slice();
  const neighbour = new Uint32Array(edgeFrom.length * 2);
  const lengthCm = new Uint32Array(edgeFrom.length * 2);
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const [from, to] = [edgeFrom[edge]!, edgeTo[edge]!];
    lengthCm[place[from]!] = lengthCm[place[to]!] = edgeLengthCm[edge]!;
    neighbour[place[from]!++] = to;
    neighbour[place[to]!++] = from;
  }
  for (let node = 0; node < nodeLng.length; node++) {
    sortByLength(neighbour, lengthCm, first[node]!, first[node + 1]!);
  }
  return { first, neighbour };
}

/** Insertion sort: a node has few neighbours. */
function sortByLength(neighbour: Uint32Array, lengthCm: Uint32Array, start: number, end: number) {
  for (let i = start + 1; i < end; i++) {
    const [node, length] = [neighbour[i]!, lengthCm[i]!];
    let hole = i;
    while (hole > start && isAfter(lengthCm[hole - 1]!, neighbour[hole - 1]!, length, node)) {
      neighbour[hole] = neighbour[hole - 1]!;
      lengthCm[hole] = lengthCm[hole - 1]!;
      hole -= 1;
    }
    neighbour[hole] = node;
    lengthCm[hole] = length;
  }
}

function isAfter(lengthA: number, nodeA: number, lengthB: number, nodeB: number): boolean {
  return lengthA > lengthB || (lengthA === lengthB && nodeA > nodeB);
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
