import { gapM } from "./geometry/polyline.ts";
import type { Cells } from "./cells.ts";

/** Another cell along the border of one, and the stretches of the border. */
export interface CellNeighbour {
  readonly cell: number;
  readonly edges: readonly number[];
}

/** The neighbours of every cell, by the edges they share. */
export function cellNeighbours({ cells }: Cells): CellNeighbour[][] {
  const sides = new Map<number, number[]>();
  cells.forEach(({ edges }, cell) => {
    for (const edge of edges) sides.set(edge, [...(sides.get(edge) ?? []), cell]);
  });
  const shared = cells.map(() => new Map<number, number[]>());
  for (const [edge, [a, b]] of sides) {
    if (a === undefined || b === undefined || a === b) continue;
    shared[a]!.set(b, [...(shared[a]!.get(b) ?? []), edge]);
    shared[b]!.set(a, [...(shared[b]!.get(a) ?? []), edge]);
  }
  return shared.map((map) => [...map].map(([cell, edges]) => ({ cell, edges })));
}

/** Length of an edge of the cells' graph. */
export function edgeLengthM({ graph }: Cells, edge: number): number {
  const { from, to } = graph.edges[edge]!;
  return gapM(graph.nodes[from]!, graph.nodes[to]!);
}
