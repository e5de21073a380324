import { BucketQueue } from "./bucketQueue.ts";
import type { WalkGraph } from "./walkGraph.ts";

/** No way there, or none within the limit. */
export const UNREACHED = 0xffff_ffff;

/** The largest limit: everything that can be walked to at all. */
export const NO_LIMIT = UNREACHED - 1;

/**
 * The room that searches over one graph work in, so that a search allocates nothing: its arrays hold
 * the last answer, and the next search overwrites them.
 */
export interface WalkSearch {
  readonly graph: WalkGraph;
  readonly longestArcCm: number;
  readonly queue: BucketQueue;
  /** Centimetres per node to the nearest source; `UNREACHED` beyond the limit. */
  readonly distanceCm: Uint32Array;
  /** Which source that is; -1 beyond the limit. */
  readonly nearest: Int32Array;
  /** The nodes with a distance, in no order that means anything: the first `reachedCount`. */
  readonly reached: Uint32Array;
  reachedCount: number;
}

/** Room for searches over a graph; nothing is reached yet. */
export function walkSearch(graph: WalkGraph): WalkSearch {
  const nodeCount = graph.firstArc.length - 1;
  return {
    graph,
    longestArcCm: graph.arcLengthCm.reduce((longest, length) => Math.max(longest, length), 0),
    queue: new BucketQueue(nodeCount),
    distanceCm: new Uint32Array(nodeCount).fill(UNREACHED),
    nearest: new Int32Array(nodeCount).fill(-1),
    reached: new Uint32Array(nodeCount),
    reachedCount: 0,
  };
}
