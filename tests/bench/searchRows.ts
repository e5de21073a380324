import { nearestTwoZones, twoZoneSearch } from "../../src/domain/network/nearestTwoZones.ts";
import { walkDistances } from "../../src/domain/network/walkDistances.ts";
import type { WalkGraph } from "../../src/domain/network/walkGraph.ts";
import { walkSearch } from "../../src/domain/network/walkSearch.ts";
import type { BenchRow } from "./benchRow.ts";
import { byDijkstrajs, byGraphology } from "./libraryDijkstra.ts";
import { measureInTurn, measureOnce } from "./measure.ts";
import type { PreparedBench } from "./preparedBench.ts";

const LIMIT_CM = 80_000;

const GATHER = "one gather pass";

/**
 * The nearest place for every node within 800 m, and what bounds it: one pass over the same arrays, which
 * reads every arc once. The thinned graph answers the same without a limit.
 */
export function searchRow({ town, graph, placeJoins }: PreparedBench): BenchRow {
  const search = walkSearch(graph);
  const thinned = twoZoneSearch(graph);
  const oneZone = new Int32Array(placeJoins.edge.length);
  const distanceCm = new Uint32Array(graph.firstArc.length - 1).fill(1);
  const least = new Uint32Array(distanceCm.length);
  const [own, gather, thin] = measureInTurn(25, [
    () => walkDistances(search, placeJoins, LIMIT_CM),
    () => gatherPass(graph, distanceCm, least),
    () => nearestTwoZones(thinned, placeJoins, oneZone),
  ]);
  return {
    job: `nearest of ${town.size.places} places for every node, 800 m`,
    size: town.size.name,
    bestMs: own!.bestMs,
    medianMs: own!.medianMs,
    figures: { "ms on the thinned graph, no limit": thin!.medianMs },
    baselines: { [GATHER]: gather!.medianMs },
  };
}

/** The same row held against graphology, and so against the goals. */
export function againstGraphology(bench: PreparedBench): BenchRow {
  const library = measureOnce(byGraphology(bench.graph, bench.placeJoins));
  return withVerdict(searchRow(bench), "graphology", library.medianMs);
}

/** The same row held against dijkstrajs. */
export function againstDijkstrajs(bench: PreparedBench): BenchRow {
  const library = measureOnce(byDijkstrajs(bench.graph, bench.placeJoins));
  return withVerdict(searchRow(bench), "dijkstrajs", library.medianMs);
}

function withVerdict(row: BenchRow, library: string, libraryMs: number): BenchRow {
  const { medianMs, baselines = {} } = row;
  return {
    ...row,
    baselines: { ...baselines, [library]: libraryMs },
    goal: "≤ 10 × gather, ≥ 50 × faster than the library",
    isReached: medianMs <= 10 * baselines[GATHER]! && medianMs * 50 <= libraryMs,
  };
}

function gatherPass(graph: WalkGraph, distanceCm: Uint32Array, least: Uint32Array): void {
  const { firstArc, arcTarget, arcLengthCm } = graph;
  for (let node = 0; node < distanceCm.length; node++) {
    let bestCm = distanceCm[node]!;
    for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++) {
      bestCm = Math.min(bestCm, distanceCm[arcTarget[arc]!]! + arcLengthCm[arc]!);
    }
    least[node] = bestCm;
  }
}
