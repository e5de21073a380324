import { BucketQueue } from "./bucketQueue.ts";
import { forEachEntry } from "./forEachEntry.ts";
import type { StreetJoins } from "./joinPoints.ts";
import { NO_ARC, type ThinnedGraph, thinnedGraph } from "./thinnedGraph.ts";
import type { WalkGraph } from "./walkGraph.ts";
import { UNREACHED } from "./walkSearch.ts";

/**
 * Two answers per node `v`: at `2v` the nearest source of all, at `2v + 1` the nearest of those that stand
 * in another zone than the first. Whatever zone a person lives in, one of the two stands outside it and
 * is the nearest that does.
 */
export interface TwoZoneSearch {
  readonly graph: WalkGraph;
  readonly thinned: ThinnedGraph;
  readonly queue: BucketQueue;
  /** Centimetres; `UNREACHED` = no way there. */
  readonly distanceCm: Uint32Array;
  /** Which source; -1 = none. */
  readonly source: Int32Array;
}

/**
 * Prepares a graph for `nearestTwoZones`, with room that holds the last answer. Thinning takes longer than
 * one search, and pays from the third or so: for a single answer give `unthinnedGraph(graph)`.
 */
export function twoZoneSearch(
  graph: WalkGraph,
  thinned: ThinnedGraph = thinnedGraph(graph),
): TwoZoneSearch {
  const labelCount = 2 * (graph.firstArc.length - 1);
  return {
    graph,
    thinned,
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
  search.distanceCm.fill(UNREACHED);
  search.source.fill(-1);
  forEachEntry(search.graph, sources, (node, enteredCm, source) => {
    offer(search, sourceZone, node, enteredCm, source);
  });
  runOutwards(search, sourceZone);
  searchCore(search, sourceZone);
  runBack(search, sourceZone);
}

/** Which labels of a node changed, as bits. */
const CHANGED = { none: 0, first: 1, second: 2, both: 3 } as const;

function offer(
  { distanceCm, source }: TwoZoneSearch,
  sourceZone: Int32Array,
  node: number,
  offeredCm: number,
  offered: number,
): number {
  const first = 2 * node;
  const firstCm = distanceCm[first]!;
  const firstSource = source[first]!;
  const isOther = firstSource >= 0 && sourceZone[firstSource] !== sourceZone[offered];
  if (offeredCm < firstCm || (offeredCm === firstCm && offered < firstSource)) {
    distanceCm[first] = offeredCm;
    source[first] = offered;
    if (!isOther) return CHANGED.first;
    distanceCm[first + 1] = firstCm;
    source[first + 1] = firstSource;
    return CHANGED.both;
  }
  if (!isOther) return CHANGED.none;
  const secondCm = distanceCm[first + 1]!;
  if (offeredCm > secondCm) return CHANGED.none;
  if (offeredCm === secondCm && offered >= source[first + 1]!) return CHANGED.none;
  distanceCm[first + 1] = offeredCm;
  source[first + 1] = offered;
  return CHANGED.second;
}

/** From nodes taken out to those that were their neighbours, in the order they were taken out. */
function runOutwards(search: TwoZoneSearch, sourceZone: Int32Array): void {
  const { distanceCm, source } = search;
  const { order, firstSpoke, spokeNode, outCm } = search.thinned;
  for (let index = 0; index < order.length; index++) {
    const first = 2 * order[index]!;
    for (let label = first; label < first + 2 && source[label]! >= 0; label++) {
      for (let spoke = firstSpoke[index]!; spoke < firstSpoke[index + 1]!; spoke++) {
        if (outCm[spoke] === NO_ARC) continue;
        const offeredCm = distanceCm[label]! + outCm[spoke]!;
        offer(search, sourceZone, spokeNode[spoke]!, offeredCm, source[label]!);
      }
    }
  }
}

function searchCore(search: TwoZoneSearch, sourceZone: Int32Array): void {
  const { queue, distanceCm, source } = search;
  const { firstArc, arcTarget, arcLengthCm } = search.thinned;
  enterCore(search);
  for (let label = queue.take(); label >= 0; label = queue.take()) {
    const hereCm = distanceCm[label]!;
    const offered = source[label]!;
    const end = firstArc[(label >> 1) + 1]!;
    for (let arc = firstArc[label >> 1]!; arc < end; arc++) {
      const target = arcTarget[arc]!;
      const offeredCm = hereCm + arcLengthCm[arc]!;
      const changed = offer(search, sourceZone, target, offeredCm, offered);
      if ((changed & CHANGED.first) !== 0) queue.put(2 * target, distanceCm[2 * target]!);
      if ((changed & CHANGED.second) !== 0) queue.put(2 * target + 1, distanceCm[2 * target + 1]!);
    }
  }
}

function enterCore({ queue, thinned, distanceCm }: TwoZoneSearch): void {
  let farthestCm = thinned.longestArcCm;
  forEachCoreLabel(thinned, distanceCm, (_label, enteredCm) => {
    farthestCm = Math.max(farthestCm, enteredCm);
  });
  queue.open(farthestCm);
  forEachCoreLabel(thinned, distanceCm, (label, enteredCm) => queue.put(label, enteredCm));
}

function forEachCoreLabel(
  { core }: ThinnedGraph,
  distanceCm: Uint32Array,
  visit: (label: number, enteredCm: number) => void,
): void {
  for (const node of core) {
    for (let label = 2 * node; label < 2 * node + 2; label++) {
      if (distanceCm[label] !== UNREACHED) visit(label, distanceCm[label]!);
    }
  }
}

/** Back to the nodes taken out from those that were their neighbours, the last one first. */
function runBack(search: TwoZoneSearch, sourceZone: Int32Array): void {
  const { distanceCm, source } = search;
  const { order, firstSpoke, spokeNode, inCm } = search.thinned;
  for (let index = order.length - 1; index >= 0; index--) {
    const node = order[index]!;
    for (let spoke = firstSpoke[index]!; spoke < firstSpoke[index + 1]!; spoke++) {
      if (inCm[spoke] === NO_ARC) continue;
      const first = 2 * spokeNode[spoke]!;
      for (let label = first; label < first + 2 && source[label]! >= 0; label++) {
        offer(search, sourceZone, node, distanceCm[label]! + inCm[spoke]!, source[label]!);
      }
    }
  }
}
