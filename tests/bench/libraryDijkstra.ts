import dijkstrajs from "dijkstrajs";
import { MultiDirectedGraph } from "graphology";
import dijkstra from "graphology-shortest-path/dijkstra.js";
import { forEachEntry } from "../../src/domain/network/forEachEntry.ts";
import type { StreetJoins } from "../../src/domain/network/joinPoints.ts";
import type { WalkGraph } from "../../src/domain/network/walkGraph.ts";

/** A node of its own from which an arc leads to every entry of every place. */
const START = "start";

/** The question put to graphology; its graph is built before the clock starts. It knows no limit. */
export function byGraphology(graph: WalkGraph, places: StreetJoins): () => unknown {
  const library = new MultiDirectedGraph();
  library.addNode(START);
  for (let node = 0; node + 1 < graph.firstArc.length; node++) library.addNode(String(node));
  forEachArc(graph, places, (from, to, lengthCm) => library.addEdge(from, to, { lengthCm }));
  return () => dijkstra.singleSource(library, START, "lengthCm");
}

/** The same for dijkstrajs, whose graph is nested objects. */
export function byDijkstrajs(graph: WalkGraph, places: StreetJoins): () => unknown {
  const library: Record<string, Record<string, number>> = { [START]: {} };
  for (let node = 0; node + 1 < graph.firstArc.length; node++) library[node] = {};
  forEachArc(graph, places, (from, to, lengthCm) => {
    const arcs = library[from]!;
    arcs[to] = Math.min(arcs[to] ?? Infinity, lengthCm);
  });
  return () => dijkstrajs.single_source_shortest_paths(library, START);
}

function forEachArc(
  graph: WalkGraph,
  places: StreetJoins,
  visit: (from: string, to: string, lengthCm: number) => void,
): void {
  for (let node = 0; node + 1 < graph.firstArc.length; node++) {
    for (let arc = graph.firstArc[node]!; arc < graph.firstArc[node + 1]!; arc++) {
      visit(String(node), String(graph.arcTarget[arc]), graph.arcLengthCm[arc]!);
    }
  }
  forEachEntry(graph, places, (node, lengthCm) => visit(START, String(node), lengthCm));
}
