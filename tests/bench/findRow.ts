import type { LngLat } from "../../src/domain/geo/lngLat.ts";
import { shortestWalk } from "../../src/domain/network/shortestWalk.ts";
import { walkingTown } from "../../src/domain/walking/walkingTown.ts";
import { walksFrom } from "../../src/domain/walking/walksFrom.ts";
import type { BenchRow } from "./benchRow.ts";
import { measure, measureOnce } from "./measure.ts";
import type { PreparedBench } from "./preparedBench.ts";
import { seededChance } from "./seededChance.ts";

const RUNS = 30;

/** As many goals as one search each answers in a second; the baseline is scaled up from them. */
const SEARCHED_ALONE = 20;

/** Walks from a new position to every place, held against one search for each of them. */
export function findRow({ town }: PreparedBench): BenchRow {
  const goals = Array.from(town.placeLng, (lng, index) => ({
    id: String(index),
    at: [lng, town.placeLat[index]!] as const,
  }));
  const walking = walkingTown(town.network);
  const origins = originsIn(town.network.nodeLng, town.network.nodeLat);
  const first = measureOnce(() => walksFrom(walking, origins[0]!, goals, "ordinary"));
  const own = measure(RUNS, (run) => walksFrom(walking, origins[run]!, goals, "ordinary"));

  const { graph, locator } = walking.streetsOf("ordinary")!;
  const ends = goals
    .slice(0, SEARCHED_ALONE)
    .flatMap(({ at }) => locator.nearest(...at, Infinity) ?? []);
  const alone = measure(3, (run) => {
    const start = locator.nearest(...origins[run]!, Infinity)!;
    for (const end of ends) shortestWalk(graph, start, end);
  });
  return {
    job: `walks from a new position to ${goals.length} places`,
    size: town.size.name,
    bestMs: own.bestMs,
    medianMs: own.medianMs,
    figures: { "p95 ms": own.p95Ms, "first of the town ms": first.medianMs },
    baselines: { "a search for each place": (alone.medianMs * goals.length) / ends.length },
    goal: "≤ 50 ms",
    isReached: own.p95Ms <= 50,
  };
}

function originsIn(lng: Float64Array, lat: Float64Array): LngLat[] {
  const chance = seededChance(7);
  return Array.from({ length: RUNS }, () => {
    const node = Math.floor(chance() * lng.length);
    return [lng[node]!, lat[node]!];
  });
}
