import type { Bounds } from "../geo/lngLat.ts";
import { orderedNetwork } from "./orderedNetwork.ts";
import type { WalkNetwork } from "./walkNetwork.ts";

/** What is left of a network, `null` where nothing is, and the metres of street left out and kept. */
export interface NearNetwork {
  readonly network: WalkNetwork | null;
  readonly leftOutM: number;
  readonly keptM: number;
}

/**
 * The network without the edges that lie wholly beyond one side of a box. Edges are kept or left out
 * whole, so lengths stay as they were measured.
 * Limit: an edge around a corner of the box may stay though it does not reach into it.
 */
export function networkNear(network: WalkNetwork, box: Bounds): NearNetwork {
  const edges = network.edgeFrom
    .map((_, edge) => edge)
    .filter((edge) => isNear(network, edge, box));
  const wholeCm = sumOf(network.edgeLengthCm);
  if (edges.length === network.edgeFrom.length) {
    return { network, leftOutM: 0, keptM: wholeCm / 100 };
  }
  const near = edges.length === 0 ? null : orderedNetwork(withEdges(network, edges));
  const keptCm = near === null ? 0 : sumOf(near.edgeLengthCm);
  return { network: near, leftOutM: (wholeCm - keptCm) / 100, keptM: keptCm / 100 };
}

/** Whether no side of the box has the whole edge beyond it. */
function isNear(network: WalkNetwork, edge: number, [west, south, east, north]: Bounds): boolean {
  const { nodeLng, nodeLat, bendLng, bendLat, edgeFrom, edgeTo, firstBend } = network;
  let beyond = WEST | SOUTH | EAST | NORTH;
  const note = (lng: number, lat: number): void => {
    if (lng >= west) beyond &= ~WEST;
    if (lat >= south) beyond &= ~SOUTH;
    if (lng <= east) beyond &= ~EAST;
    if (lat <= north) beyond &= ~NORTH;
  };
  note(nodeLng[edgeFrom[edge]!]!, nodeLat[edgeFrom[edge]!]!);
  note(nodeLng[edgeTo[edge]!]!, nodeLat[edgeTo[edge]!]!);
  for (let bend = firstBend[edge]!; bend < firstBend[edge + 1]!; bend++) {
    note(bendLng[bend]!, bendLat[bend]!);
  }
  return beyond === 0;
}

const WEST = 1;
const SOUTH = 2;
const EAST = 4;
const NORTH = 8;

function withEdges(network: WalkNetwork, edges: Uint32Array): WalkNetwork {
  const { firstBend, bendLng, bendLat } = network;
  const bends = [...edges].flatMap((edge) =>
    Array.from({ length: firstBend[edge + 1]! - firstBend[edge]! }, (_, i) => firstBend[edge]! + i),
  );
  const newFirstBend = new Uint32Array(edges.length + 1);
  for (const [i, edge] of edges.entries()) {
    newFirstBend[i + 1] = newFirstBend[i]! + firstBend[edge + 1]! - firstBend[edge]!;
  }
  return {
    ...network,
    edgeFrom: edges.map((edge) => network.edgeFrom[edge]!),
    edgeTo: edges.map((edge) => network.edgeTo[edge]!),
    edgeLengthCm: edges.map((edge) => network.edgeLengthCm[edge]!),
    edgeClass: Uint8Array.from(edges, (edge) => network.edgeClass[edge]!),
    edgeFlags: Uint16Array.from(edges, (edge) => network.edgeFlags[edge]!),
    edgeName: edges.map((edge) => network.edgeName[edge]!),
    firstBend: newFirstBend,
    bendLng: Float64Array.from(bends, (bend) => bendLng[bend]!),
    bendLat: Float64Array.from(bends, (bend) => bendLat[bend]!),
  };
}

function sumOf(lengthsCm: Uint32Array): number {
  return lengthsCm.reduce((sum, lengthCm) => sum + lengthCm, 0);
}
