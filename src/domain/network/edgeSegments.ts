import { localPlane, type LocalPlane } from "../geo/localPlane.ts";
import type { WalkNetwork } from "./walkNetwork.ts";

/**
 * The straight pieces of edges, in metres on a plane: piece `s` of edge `edge[s]` runs from
 * (`fromXM`, `fromYM`) to (`toXM`, `toYM`) and begins `startCm[s]` along its edge and ends at `endCm[s]`.
 */
export interface EdgeSegments {
  readonly plane: LocalPlane;
  readonly edge: Uint32Array;
  readonly fromXM: Float64Array;
  readonly fromYM: Float64Array;
  readonly toXM: Float64Array;
  readonly toYM: Float64Array;
  readonly startCm: Float64Array;
  readonly endCm: Float64Array;
}

/**
 * Cuts edges at their bends. The pieces of one edge follow each other and share the edge's whole length in
 * proportion to their own, so that positions along an edge agree with `edgeLengthCm`.
 */
export function edgeSegments(
  network: WalkNetwork,
  edges: ArrayLike<number>,
  plane: LocalPlane = planeOf(network),
): EdgeSegments {
  const segments = emptySegments(plane, segmentCount(network, edges));
  let next = 0;
  for (let index = 0; index < edges.length; index++) {
    next = cutEdge(network, edges[index]!, segments, next);
  }
  return segments;
}

/** A plane in the middle of a network. */
function planeOf(network: WalkNetwork): LocalPlane {
  return localPlane([middle(network.nodeLng), middle(network.nodeLat)]);
}

function middle(values: Float64Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? 0 : (least + most) / 2;
}

function segmentCount(network: WalkNetwork, edges: ArrayLike<number>): number {
  let count = 0;
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index]!;
    count += network.firstBend[edge + 1]! - network.firstBend[edge]! + 1;
  }
  return count;
}

function emptySegments(plane: LocalPlane, count: number): EdgeSegments {
  return {
    plane,
    edge: new Uint32Array(count),
    fromXM: new Float64Array(count),
    fromYM: new Float64Array(count),
    toXM: new Float64Array(count),
    toYM: new Float64Array(count),
    startCm: new Float64Array(count),
    endCm: new Float64Array(count),
  };
}

function cutEdge(network: WalkNetwork, edge: number, segments: EdgeSegments, first: number) {
  const { plane } = segments;
  const firstBend = network.firstBend[edge]!;
  const bendCount = network.firstBend[edge + 1]! - firstBend;
  const from = network.edgeFrom[edge]!;
  const to = network.edgeTo[edge]!;
  let xM = (network.nodeLng[from]! - plane.lng0) * plane.metresPerLng;
  let yM = (network.nodeLat[from]! - plane.lat0) * plane.metresPerLat;
  let alongM = 0;
  for (let piece = 0; piece <= bendCount; piece++) {
    const bend = firstBend + piece;
    const lng = piece < bendCount ? network.bendLng[bend]! : network.nodeLng[to]!;
    const lat = piece < bendCount ? network.bendLat[bend]! : network.nodeLat[to]!;
    const segment = first + piece;
    segments.edge[segment] = edge;
    segments.fromXM[segment] = xM;
    segments.fromYM[segment] = yM;
    segments.startCm[segment] = alongM;
    const nextXM = (lng - plane.lng0) * plane.metresPerLng;
    const nextYM = (lat - plane.lat0) * plane.metresPerLat;
    alongM += Math.hypot(nextXM - xM, nextYM - yM);
    xM = nextXM;
    yM = nextYM;
    segments.toXM[segment] = xM;
    segments.toYM[segment] = yM;
    segments.endCm[segment] = alongM;
  }
  const cmPerM = alongM === 0 ? 0 : network.edgeLengthCm[edge]! / alongM;
  for (let segment = first; segment <= first + bendCount; segment++) {
    segments.startCm[segment]! *= cmPerM;
    segments.endCm[segment]! *= cmPerM;
  }
  return first + bendCount + 1;
}
