import { nearestTwoZones, twoZoneSearch } from "../../src/domain/network/nearestTwoZones.ts";
import { walkDistances } from "../../src/domain/network/walkDistances.ts";
import type { WalkGraph } from "../../src/domain/network/walkGraph.ts";
import { walkSearch } from "../../src/domain/network/walkSearch.ts";
import type { BenchRow } from "./benchRow.ts";
import { byDijkstrajs, byGraphology } from "./libraryDijkstra.ts";
import { measure, measureOnce } from "./measure.ts";
import type { PreparedBench } from "./preparedBench.ts";

const LIMIT_CM = 80_000;

/** The nearest place for every node within 800 m, and the limit of it: one pass over the same arrays. */
export function searchRows(
  city: PreparedBench,
  quarter: PreparedBench,
  large: PreparedBench,
): BenchRow[] {
  return [
    withVerdict({ ...searchRow(city), baselines: { ...gather(city), ...graphology(city) } }),
    withVerdict({
      ...searchRow(quarter),
      baselines: { ...gather(quarter), ...dijkstrajs(quarter) },
    }),
    { ...searchRow(large), baselines: gather(large) },
  ];
}

function searchRow({ town, graph, placeJoins }: PreparedBench): BenchRow {
  const search = walkSearch(graph);
  const { bestMs, medianMs } = measure(25, () => walkDistances(search, placeJoins, LIMIT_CM));
  const thinned = twoZoneSearch(graph);
  const oneZone = new Int32Array(placeJoins.edge.length);
  const { medianMs: thinnedMs } = measure(15, () => nearestTwoZones(thinned, placeJoins, oneZone));
  const figures = { "ms on the thinned graph, no limit": thinnedMs };
  const { places, name } = town.size;
  return {
    job: `nearest of ${places} places for every node, 800 m`,
    size: name,
    bestMs,
    medianMs,
    figures,
  };
}

/** Reads every arc once: no search can take less. */
function gather({ graph }: PreparedBench): Record<string, number> {
  const distanceCm = new Uint32Array(graph.firstArc.length - 1).fill(1);
  const least = new Uint32Array(distanceCm.length);
  return { "one gather pass": measure(51, () => gatherPass(graph, distanceCm, least)).medianMs };
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

function graphology({ graph, placeJoins }: PreparedBench): Record<string, number> {
  return { graphology: measureOnce(byGraphology(graph, placeJoins)).medianMs };
}

function dijkstrajs({ graph, placeJoins }: PreparedBench): Record<string, number> {
  return { dijkstrajs: measureOnce(byDijkstrajs(graph, placeJoins)).medianMs };
}

function withVerdict(row: BenchRow): BenchRow {
  const {
    "one gather pass": gatherMs,
    graphology: graphologyMs,
    dijkstrajs: dijkstrajsMs,
  } = row.baselines ?? {};
  const libraryMs = graphologyMs ?? dijkstrajsMs ?? Infinity;
  return {
    ...row,
    goal: "≤ 10 × gather, ≥ 50 × faster than the library",
    isReached: row.medianMs <= 10 * gatherMs! && row.medianMs * 50 <= libraryMs,
  };
}
