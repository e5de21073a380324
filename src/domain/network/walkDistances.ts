import { forEachEntry } from "./forEachEntry.ts";
import type { StreetJoins } from "./joinPoints.ts";
import { UNREACHED, type WalkSearch } from "./walkSearch.ts";

/**
 * Centimetres on foot between every node and whichever source is nearest, legs counted, and which source
 * that is; left in `search`. The limit itself is within reach. Of sources equally near, the lowest index.
 *
 * Exact for the graph given, one-ways included; it knows neither slopes, signals nor snow.
 */
export function walkDistances(search: WalkSearch, sources: StreetJoins, limitCm: number): void {
  const { graph, queue, distanceCm, nearest, reached } = search;
  const { firstArc, arcTarget, arcLengthCm } = graph;
  clearSearch(search);
  let reachedCount = enterSources(search, sources, limitCm);
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    const hereCm = distanceCm[node]!;
    const source = nearest[node]!;
    const end = firstArc[node + 1]!;
    for (let arc = firstArc[node]!; arc < end; arc++) {
      const target = arcTarget[arc]!;
      const offeredCm = hereCm + arcLengthCm[arc]!;
      const knownCm = distanceCm[target]!;
      if (offeredCm > limitCm || offeredCm > knownCm) continue;
      if (offeredCm === knownCm && source >= nearest[target]!) continue;
      if (knownCm === UNREACHED) reached[reachedCount++] = target;
      distanceCm[target] = offeredCm;
      nearest[target] = source;
      queue.put(target, offeredCm);
    }
  }
  search.reachedCount = reachedCount;
}

function clearSearch(search: WalkSearch): void {
  const { distanceCm, nearest, reached, reachedCount } = search;
  if (reachedCount > distanceCm.length / 8) {
    distanceCm.fill(UNREACHED);
    nearest.fill(-1);
    return;
  }
  for (let index = 0; index < reachedCount; index++) {
    distanceCm[reached[index]!] = UNREACHED;
    nearest[reached[index]!] = -1;
  }
}

function enterSources(search: WalkSearch, sources: StreetJoins, limitCm: number): number {
  const { graph, queue, distanceCm, nearest, reached } = search;
  let farthestCm = search.longestArcCm;
  forEachEntry(graph, sources, (_node, enteredCm) => {
    farthestCm = Math.max(farthestCm, enteredCm);
  });
  queue.open(Math.min(farthestCm, limitCm));

  let reachedCount = 0;
  forEachEntry(graph, sources, (node, enteredCm, source) => {
    const knownCm = distanceCm[node]!;
    if (enteredCm > limitCm || enteredCm > knownCm) return;
    if (enteredCm === knownCm && source >= nearest[node]!) return;
    if (knownCm === UNREACHED) reached[reachedCount++] = node;
    distanceCm[node] = enteredCm;
    nearest[node] = source;
    queue.put(node, enteredCm);
  });
  return reachedCount;
}
