import type { PlanarGraph } from "./planarGraph.ts";
import { areaM2 } from "./ring.ts";
import type { Point } from "./polyline.ts";

/** One face of a planar graph: its ring runs anticlockwise, open (the first node is not repeated). */
export interface Face {
  readonly nodes: readonly number[];
  /** `edges[i]` leads from `nodes[i]` to the next node. */
  readonly edges: readonly number[];
  readonly ring: readonly Point[];
}

/** The bounded faces of a planar graph. Dead ends are left out of the rings; holes are not found. */
export function facesOf(graph: PlanarGraph<unknown>): Face[] {
  const kept = withoutDeadEnds(graph);
  const ways = fansOf(graph, kept);
  const seen = new Set<string>();
  const faces: Face[] = [];
  for (const edge of kept) {
    const { from, to } = graph.edges[edge]!;
    for (const start of [from, to]) {
      if (seen.has(`${edge} ${start}`)) continue;
      const face = traced(graph, ways, edge, start, seen);
      if (areaM2(face.ring) > 1) faces.push(face);
    }
  }
  return faces;
}

function withoutDeadEnds(graph: PlanarGraph<unknown>): Set<number> {
  const edgesAt: Set<number>[] = graph.nodes.map(() => new Set());
  graph.edges.forEach(({ from, to }, edge) => {
    edgesAt[from]!.add(edge);
    edgesAt[to]!.add(edge);
  });
  const kept = new Set(graph.edges.keys());
  const queue = [...graph.nodes.keys()].filter((node) => edgesAt[node]!.size === 1);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const [edge] = edgesAt[node]!;
    if (edge === undefined) continue;
    kept.delete(edge);
    const { from, to } = graph.edges[edge]!;
    edgesAt[from]!.delete(edge);
    edgesAt[to]!.delete(edge);
    const other = from === node ? to : from;
    if (edgesAt[other]!.size === 1) queue.push(other);
  }
  return kept;
}

/** The edges at each node, in order of their direction. */
function fansOf(graph: PlanarGraph<unknown>, kept: ReadonlySet<number>): number[][] {
  const fans: { edge: number; angle: number }[][] = graph.nodes.map(() => []);
  for (const edge of kept) {
    const { from, to } = graph.edges[edge]!;
    const [ax, ay] = graph.nodes[from]!;
    const [bx, by] = graph.nodes[to]!;
    fans[from]!.push({ edge, angle: Math.atan2(by - ay, bx - ax) });
    fans[to]!.push({ edge, angle: Math.atan2(ay - by, ax - bx) });
  }
  return fans.map((fan) => fan.sort((a, b) => a.angle - b.angle).map(({ edge }) => edge));
}

/** Walks with the face on the left: at every node the next edge clockwise from the one arrived by. */
function traced(
  graph: PlanarGraph<unknown>,
  fans: readonly (readonly number[])[],
  firstEdge: number,
  start: number,
  seen: Set<string>,
): Face {
  const nodes: number[] = [];
  const edges: number[] = [];
  let edge = firstEdge;
  let node = start;
  while (!seen.has(`${edge} ${node}`)) {
    seen.add(`${edge} ${node}`);
    nodes.push(node);
    edges.push(edge);
    const { from, to } = graph.edges[edge]!;
    node = from === node ? to : from;
    const fan = fans[node]!;
    edge = fan[(fan.indexOf(edge) + fan.length - 1) % fan.length]!;
  }
  return { nodes, edges, ring: nodes.map((id) => graph.nodes[id]!) };
}
