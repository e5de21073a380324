import FlatQueue from "flatqueue";
import type { LngLat } from "../geo/lngLat.ts";
import { END, endsFrom, endsTowards } from "./edgeEnds.ts";
import type { EdgePosition } from "./edgeLocator.ts";
import { sameEdgeCm } from "./sameEdgeCm.ts";
import { stretchCourses } from "./stretchCourses.ts";
import type { WalkGraph } from "./walkGraph.ts";
import type { WalkNetwork } from "./walkNetwork.ts";

/** One walk from door to door. */
export interface ShortestWalk {
  /** Everything together. */
  readonly distanceM: number;
  /** The straight legs between the two positions and the streets, part of `distanceM`. */
  readonly startLegM: number;
  readonly endLegM: number;
  /** The way along the streets, without the legs; empty where both meet the street at one spot. */
  readonly path: readonly LngLat[];
}

/**
 * The shortest walk between two positions joined to the streets, over a graph in the direction
 * `fromPoint`; `null` where there is no way. As long as `walkDistances` says.
 * Limit: as `walkDistances`; of walks equally long, any.
 */
export function shortestWalk(
  graph: WalkGraph,
  start: EdgePosition,
  end: EdgePosition,
): ShortestWalk | null {
  const { network, edgePassage } = graph;
  const tree = grownTree(graph, start, end);
  const directCm =
    start.edge === end.edge
      ? sameEdgeCm(edgePassage[start.edge]!, start.offsetCm, end.offsetCm)
      : Infinity;
  if (directCm === Infinity && tree.arrival === null) return null;
  const isDirect = tree.arrival === null || directCm <= tree.arrival.streetCm;
  const streetCm = isDirect ? directCm : tree.arrival.streetCm;
  const stretches = isDirect
    ? [{ edge: start.edge, startCm: start.offsetCm, endCm: end.offsetCm }]
    : stretchesOf(graph, tree, start, end);
  return {
    distanceM: (start.legCm + streetCm + end.legCm) / 100,
    startLegM: start.legCm / 100,
    endLegM: end.legCm / 100,
    path: pathAlong(network, stretches),
  };
}

/** A stretch of an edge as it is walked, forwards or backwards. */
interface Stretch {
  readonly edge: number;
  readonly startCm: number;
  readonly endCm: number;
}

interface Tree {
  readonly arrival: {
    readonly node: number;
    readonly atCm: number;
    readonly streetCm: number;
  } | null;
  /** The arc by which each node was reached and where it came from; -1 at the ends of the start's edge. */
  readonly arcOf: Int32Array;
  readonly parentOf: Int32Array;
  /** Where on the start's edge a node with arc -1 lies. */
  readonly startEndCm: ReadonlyMap<number, number>;
}

/** Dijkstra from the start until no way to the end can be shorter. */
function grownTree(graph: WalkGraph, start: EdgePosition, end: EdgePosition): Tree {
  const { firstArc, arcTarget, arcLengthCm } = graph;
  const nodeCount = firstArc.length - 1;
  const walkCm = new Float64Array(nodeCount).fill(Infinity);
  const arcOf = new Int32Array(nodeCount).fill(-1);
  const parentOf = new Int32Array(nodeCount).fill(-1);
  const startEndCm = new Map<number, number>();
  const queue = new FlatQueue();
  for (const { node, atCm, restCm } of edgeEnds(graph, start, endsFrom)) {
    if (restCm >= walkCm[node]!) continue;
    walkCm[node] = restCm;
    startEndCm.set(node, atCm);
    queue.push(node, restCm);
  }
  const exits = edgeEnds(graph, end, endsTowards);
  let arrival: Tree["arrival"] = null;
  while (queue.length > 0 && queue.peekValue()! < (arrival?.streetCm ?? Infinity)) {
    const hereCm = queue.peekValue()!;
    const node = queue.pop()!;
    if (hereCm > walkCm[node]!) continue;
    for (const exit of exits) {
      const streetCm = hereCm + exit.restCm;
      if (exit.node === node && streetCm < (arrival?.streetCm ?? Infinity)) {
        arrival = { node, atCm: exit.atCm, streetCm };
      }
    }
    for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++) {
      const target = arcTarget[arc]!;
      const offeredCm = hereCm + arcLengthCm[arc]!;
      if (offeredCm >= walkCm[target]!) continue;
      walkCm[target] = offeredCm;
      arcOf[target] = arc;
      parentOf[target] = node;
      queue.push(target, offeredCm);
    }
  }
  return { arrival, arcOf, parentOf, startEndCm };
}

/** The ends of a position's edge that may be walked to (or from), and how far they are along it. */
function edgeEnds(graph: WalkGraph, position: EdgePosition, endsOf: typeof endsFrom) {
  const { edgeFrom, edgeTo, edgeLengthCm } = graph.network;
  const { edge, offsetCm } = position;
  const lengthCm = edgeLengthCm[edge]!;
  const ends = endsOf(graph.edgePassage[edge]!, offsetCm, lengthCm);
  const found: { node: number; atCm: number; restCm: number }[] = [];
  if ((ends & END.from) !== 0) found.push({ node: edgeFrom[edge]!, atCm: 0, restCm: offsetCm });
  if ((ends & END.to) !== 0) {
    found.push({ node: edgeTo[edge]!, atCm: lengthCm, restCm: lengthCm - offsetCm });
  }
  return found;
}

/** From the end back to the start, then turned round. */
function stretchesOf(
  graph: WalkGraph,
  tree: Tree,
  start: EdgePosition,
  end: EdgePosition,
): Stretch[] {
  const { edgeFrom, edgeLengthCm } = graph.network;
  const arrival = tree.arrival!;
  const stretches: Stretch[] = [{ edge: end.edge, startCm: arrival.atCm, endCm: end.offsetCm }];
  let node = arrival.node;
  while (tree.arcOf[node]! >= 0) {
    const edge = graph.arcEdge[tree.arcOf[node]!]!;
    const parent = tree.parentOf[node]!;
    const lengthCm = edgeLengthCm[edge]!;
    stretches.push(
      edgeFrom[edge] === parent
        ? { edge, startCm: 0, endCm: lengthCm }
        : { edge, startCm: lengthCm, endCm: 0 },
    );
    node = parent;
  }
  stretches.push({
    edge: start.edge,
    startCm: start.offsetCm,
    endCm: tree.startEndCm.get(node)!,
  });
  return stretches.toReversed();
}

function pathAlong(network: WalkNetwork, stretches: readonly Stretch[]): LngLat[] {
  const { firstPosition, positions } = stretchCourses(network, {
    edge: stretches.map(({ edge }) => edge),
    startCm: stretches.map(({ startCm, endCm }) => Math.min(startCm, endCm)),
    endCm: stretches.map(({ startCm, endCm }) => Math.max(startCm, endCm)),
  });
  const path: LngLat[] = [];
  for (const [index, { startCm, endCm }] of stretches.entries()) {
    const course: LngLat[] = [];
    for (let at = firstPosition[index]!; at < firstPosition[index + 1]!; at++) {
      course.push([positions[2 * at]!, positions[2 * at + 1]!]);
    }
    const walked = startCm > endCm ? course.toReversed() : course;
    path.push(...(path.length === 0 ? walked : walked.slice(1)));
  }
  return path;
}
