import FlatQueue from "flatqueue";
import { END, endsFrom, endsTowards } from "./edgeEnds.ts";
import type { EdgePosition } from "./edgeLocator.ts";
import { sameEdgeCm } from "./sameEdgeCm.ts";
import type { WalkGraph } from "./walkGraph.ts";

/** The way along the streets from where the start meets them to where the end does, legs left out. */
export interface StretchedWalk {
  readonly streetCm: number;
  /** In the order walked; the first and the last may have no length. */
  readonly stretches: readonly Stretch[];
}

/** A stretch of an edge as it is walked, forwards or backwards. */
export interface Stretch {
  readonly edge: number;
  readonly startCm: number;
  readonly endCm: number;
}

/**
 * The shortest way along the streets between two positions joined to them, over a graph in the direction
 * `fromPoint`; `null` where there is no way.
 * Limit: as `walkDistances`; of ways equally long, any.
 */
export function shortestStretches(
  graph: WalkGraph,
  start: EdgePosition,
  end: EdgePosition,
): StretchedWalk | null {
  const tree = grownTree(graph, start, end);
  const directCm =
    start.edge === end.edge
      ? sameEdgeCm(graph.edgePassage[start.edge]!, start.offsetCm, end.offsetCm)
      : Infinity;
  if (directCm === Infinity && tree.arrival === null) return null;
  if (tree.arrival !== null && directCm > tree.arrival.streetCm) {
    const { streetCm } = tree.arrival;
    return { streetCm, stretches: stretchesOf(graph, tree, start, end) };
  }
  return {
    streetCm: directCm,
    stretches: [{ edge: start.edge, startCm: start.offsetCm, endCm: end.offsetCm }],
  };
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
