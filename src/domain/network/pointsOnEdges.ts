import type { StreetJoins } from "./joinPoints.ts";

/**
 * Joined points by their edge, as chains in flat arrays: the points of edge `e` are `first[e]`, then
 * `next[…]` of each until -1, by growing index.
 */
export interface PointsOnEdges {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Sorts joined points by their edge. */
export function pointsOnEdges(joins: StreetJoins, edgeCount: number): PointsOnEdges {
  const first = new Int32Array(edgeCount).fill(-1);
  const next = new Int32Array(joins.edge.length).fill(-1);
  for (let point = joins.edge.length - 1; point >= 0; point--) {
    const edge = joins.edge[point]!;
    if (edge < 0) continue;
    next[point] = first[edge]!;
    first[edge] = point;
  }
  return { first, next };
}
