import type { Position } from "geojson";

/**
 * The sides of one polygon, holes among them, as flat quadruples `xLow, yLow, xHigh, yHigh`: the end
 * with the lower y first (the lower x where y is equal), so that a border shared by two polygons gives
 * the same four numbers on both sides, and so the same answer. Unclosed rings are closed.
 */
export function polygonEdges(polygon: readonly (readonly Position[])[]): Float64Array {
  const count = polygon.reduce((sum, ring) => sum + ring.length, 0);
  const edges = new Float64Array(count * 4);
  let at = 0;
  for (const ring of polygon) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      if (from[0] !== to[0] || from[1] !== to[1]) at = writeEdge(edges, at, from, to);
      from = to;
    }
  }
  return edges.subarray(0, at);
}

function writeEdge(edges: Float64Array, at: number, from: Position, to: Position): number {
  const upward = from[1]! < to[1]! || (from[1] === to[1] && from[0]! < to[0]!);
  const [low, high] = upward ? [from, to] : [to, from];
  edges[at] = low[0]!;
  edges[at + 1] = low[1]!;
  edges[at + 2] = high[0]!;
  edges[at + 3] = high[1]!;
  return at + 4;
}
