import type { Feature, LineString, Position } from "geojson";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import { EDGE_FLAGS, STREET_CLASSES } from "../../domain/network/walkNetwork.ts";
import type { StreetClass, WalkNetwork } from "../../domain/network/walkNetwork.ts";

/** What the base map needs to know of a street. */
export interface StreetProperties {
  readonly class: StreetClass;
  readonly bridge?: true;
  readonly tunnel?: true;
  readonly sidewalk?: true;
  readonly name?: string;
}

/**
 * The streets of a network as long lines: edges alike in class, bridge, tunnel and name run on through
 * every junction where two of them meet, so that dashes and names are not cut at each corner. Where
 * more than two alike meet, the straightest pair runs on if it bends by less than 35°.
 * Ways across an open area or indoors are for walking, not for drawing, and are left out.
 */
export function streetLines(network: WalkNetwork): Feature<LineString, StreetProperties>[] {
  const next = continuations(network);
  const drawn = new Uint8Array(network.edgeFrom.length);
  const lines: Feature<LineString, StreetProperties>[] = [];
  const draw = (end: number) => {
    if (drawn[end >> 1] || isHidden(network, end >> 1)) return;
    const properties = propertiesOf(network, end >> 1);
    const coordinates = follow(network, next, drawn, end);
    lines.push({ type: "Feature", properties, geometry: { type: "LineString", coordinates } });
  };
  for (let end = 0; end < next.length; end++) if (next[end] === NONE) draw(end);
  for (let end = 0; end < next.length; end++) draw(end);
  return lines;
}

const NONE = -1;
const RUNS_STRAIGHT = -Math.cos((35 * Math.PI) / 180);
const HIDDEN = EDGE_FLAGS.acrossArea | EDGE_FLAGS.indoor;

/**
 * End `2e` is edge `e` at its `from` node, `2e + 1` at its `to` node; the value is the end at the same
 * node where the line runs on, or `NONE`.
 */
function continuations(network: WalkNetwork): Int32Array {
  const next = new Int32Array(network.edgeFrom.length * 2).fill(NONE);
  const { first, ends } = endsByNode(network);
  const likeness = likenesses(network);
  for (let node = 0; node + 1 < first.length; node++) {
    const here = ends.subarray(first[node], first[node + 1]);
    if (here.length > 1) joinAlike(network, likeness, here, next);
  }
  return next;
}

/** The ends of edges at each node: those of node `n` stand from `first[n]` up to `first[n + 1]`. */
function endsByNode(network: WalkNetwork): { first: Uint32Array; ends: Uint32Array } {
  const { edgeFrom, edgeTo, nodeLng } = network;
  const first = new Uint32Array(nodeLng.length + 1);
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    first[edgeFrom[edge]! + 1]!++;
    first[edgeTo[edge]! + 1]!++;
  }
  for (let node = 1; node < first.length; node++) first[node]! += first[node - 1]!;
  const free = first.slice();
  const ends = new Uint32Array(edgeFrom.length * 2);
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    ends[free[edgeFrom[edge]!]!++] = edge * 2;
    ends[free[edgeTo[edge]!]!++] = edge * 2 + 1;
  }
  return { first, ends };
}

/** Edges with the same number are drawn alike; hidden edges are like no other. */
function likenesses(network: WalkNetwork): Float64Array {
  return Float64Array.from(network.edgeClass, (streetClass, edge) => {
    if (isHidden(network, edge)) return -1 - edge;
    const flags = network.edgeFlags[edge]!;
    const shape =
      (flags & EDGE_FLAGS.bridge ? 1 : 0) +
      (flags & EDGE_FLAGS.tunnel ? 2 : 0) +
      (flags & EDGE_FLAGS.sidewalk ? 4 : 0);
    return (network.edgeName[edge]! * STREET_CLASSES.length + streetClass) * 8 + shape;
  });
}

function joinAlike(
  network: WalkNetwork,
  likeness: Float64Array,
  here: Uint32Array,
  next: Int32Array,
): void {
  const pairs: { a: number; b: number; bend: number }[] = [];
  for (const [index, a] of here.entries()) {
    for (const b of here.subarray(index + 1)) {
      if (a >> 1 === b >> 1 || likeness[a >> 1] !== likeness[b >> 1]) continue;
      pairs.push({ a, b, bend: cosBetween(network, a, b) });
    }
  }
  const onlyPair = pairs.length === 1;
  for (const { a, b, bend } of pairs.sort((one, other) => one.bend - other.bend)) {
    if (next[a] !== NONE || next[b] !== NONE || (!onlyPair && bend > RUNS_STRAIGHT)) continue;
    next[a] = b;
    next[b] = a;
  }
}

/** Cosine of the angle between two edges as they leave their common node: -1 = straight on. */
function cosBetween(network: WalkNetwork, a: number, b: number): number {
  const [ax, ay] = directionAt(network, a);
  const [bx, by] = directionAt(network, b);
  return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by) || 1);
}

function directionAt(network: WalkNetwork, end: number): [x: number, y: number] {
  const [[fromLng, fromLat], [toLng, toLat]] = firstPiece(network, end);
  const squeeze = Math.cos((fromLat * Math.PI) / 180);
  return [(toLng - fromLng) * squeeze, toLat - fromLat];
}

function follow(
  network: WalkNetwork,
  next: Int32Array,
  drawn: Uint8Array,
  start: number,
): Position[] {
  const line: Position[] = [];
  for (let end = start; end !== NONE && !drawn[end >> 1]; end = next[end ^ 1]!) {
    drawn[end >> 1] = 1;
    const positions = positionsFrom(network, end);
    for (const [lng, lat] of line.length === 0 ? positions : positions.slice(1)) {
      line.push([lng, lat]);
    }
  }
  return line;
}

/** The positions of an edge, beginning at one of its ends. */
function positionsFrom(network: WalkNetwork, end: number): LngLat[] {
  const edge = end >> 1;
  const positions = [nodeAt(network, network.edgeFrom[edge]!)];
  for (let bend = network.firstBend[edge]!; bend < network.firstBend[edge + 1]!; bend++) {
    positions.push(bendAt(network, bend));
  }
  positions.push(nodeAt(network, network.edgeTo[edge]!));
  return end & 1 ? positions.toReversed() : positions;
}

/** An end's node and the next position along its edge. */
function firstPiece(network: WalkNetwork, end: number): [node: LngLat, next: LngLat] {
  const edge = end >> 1;
  const [first, afterLast] = [network.firstBend[edge]!, network.firstBend[edge + 1]!];
  const from = nodeAt(network, network.edgeFrom[edge]!);
  const to = nodeAt(network, network.edgeTo[edge]!);
  if (end & 1) return [to, first < afterLast ? bendAt(network, afterLast - 1) : from];
  return [from, first < afterLast ? bendAt(network, first) : to];
}

function nodeAt(network: WalkNetwork, node: number): LngLat {
  return [network.nodeLng[node]!, network.nodeLat[node]!];
}

function bendAt(network: WalkNetwork, bend: number): LngLat {
  return [network.bendLng[bend]!, network.bendLat[bend]!];
}

function isHidden(network: WalkNetwork, edge: number): boolean {
  return (network.edgeFlags[edge]! & HIDDEN) !== 0;
}

function propertiesOf(network: WalkNetwork, edge: number): StreetProperties {
  const flags = network.edgeFlags[edge]!;
  const name = network.streetNames[network.edgeName[edge]!];
  return {
    class: STREET_CLASSES[network.edgeClass[edge]!]!,
    ...(flags & EDGE_FLAGS.bridge ? { bridge: true as const } : {}),
    ...(flags & EDGE_FLAGS.tunnel ? { tunnel: true as const } : {}),
    ...(flags & EDGE_FLAGS.sidewalk ? { sidewalk: true as const } : {}),
    ...(name ? { name } : {}),
  };
}
