import { BucketQueue } from "./bucketQueue.ts";
import { forEachEntry } from "./forEachEntry.ts";
import type { StreetJoins } from "./joinPoints.ts";
import type { WalkGraph } from "./walkGraph.ts";
import { UNREACHED } from "./walkSearch.ts";

/**
 * Two answers per node `v`: at `2v` the nearest source of all, at `2v + 1` the nearest of those that stand
 * in another zone than the first. Whatever zone a person lives in, one of the two stands outside it and
 * is the nearest that does.
 */
export interface TwoZoneSearch {
  readonly graph: WalkGraph;
  readonly longestArcCm: number;
  readonly queue: BucketQueue;
  /** Centimetres; `UNREACHED` = no way there. */
  readonly distanceCm: Uint32Array;
  /** Which source; -1 = none. */
  readonly source: Int32Array;
}

/** The room for `nearestTwoZones` over one graph; its arrays hold the last answer. */
export function twoZoneSearch(graph: WalkGraph): TwoZoneSearch {
  const labelCount = 2 * (graph.firstArc.length - 1);
  return {
    graph,
    longestArcCm: graph.arcLengthCm.reduce((longest, length) => Math.max(longest, length), 0),
    queue: new BucketQueue(labelCount),
    distanceCm: new Uint32Array(labelCount),
    source: new Int32Array(labelCount),
  };
}

/**
 * Searches without a limit from sources that each stand in a zone (-1 = in none, a zone of its own here).
 * Exact; of sources equally near, the lowest index.
 */
export function nearestTwoZones(
  search: TwoZoneSearch,
  sources: StreetJoins,
  sourceZone: Int32Array,
): void {
  const { graph, queue, distanceCm, source } = search;
  const { firstArc, arcTarget, arcLengthCm } = graph;
  distanceCm.fill(UNREACHED);
  source.fill(-1);

  function set(label: number, offeredCm: number, offered: number): void {
    distanceCm[label] = offeredCm;
    source[label] = offered;
    queue.put(label, offeredCm);
  }

  function offer(node: number, offeredCm: number, offered: number): void {
    const first = 2 * node;
    const firstCm = distanceCm[first]!;
    const firstSource = source[first]!;
    const other = firstSource >= 0 && sourceZone[firstSource]! !== sourceZone[offered]!;
    if (offeredCm < firstCm || (offeredCm === firstCm && offered < firstSource)) {
      if (other) set(first + 1, firstCm, firstSource);
      set(first, offeredCm, offered);
    } else if (other) {
      const secondCm = distanceCm[first + 1]!;
      if (offeredCm > secondCm) return;
      if (offeredCm < secondCm || offered < source[first + 1]!) set(first + 1, offeredCm, offered);
    }
  }

  let farthestCm = search.longestArcCm;
  forEachEntry(graph, sources, (_node, enteredCm) => {
    farthestCm = Math.max(farthestCm, enteredCm);
  });
  queue.open(farthestCm);
  forEachEntry(graph, sources, offer);
  for (let label = queue.take(); label >= 0; label = queue.take()) {
    const node = label >> 1;
    const hereCm = distanceCm[label]!;
    const offered = source[label]!;
    const end = firstArc[node + 1]!;
    for (let arc = firstArc[node]!; arc < end; arc++) {
      offer(arcTarget[arc]!, hereCm + arcLengthCm[arc]!, offered);
    }
  }
}
