import type { LngLat } from "../geo/lngLat.ts";
import type { EdgePosition } from "./edgeLocator.ts";
import { shortestStretches } from "./shortestStretches.ts";
import type { WalkGraph } from "./walkGraph.ts";
import { walkedCourses } from "./walkedCourses.ts";

/** One walk from door to door. */
export interface ShortestWalk {
  /** Everything together. */
  readonly distanceM: number;
  /** The straight legs between the two positions and the streets, part of `distanceM`. */
  readonly startLegM: number;
  readonly endLegM: number;
  /** The way along the streets, without the legs; empty where both meet the street at one spot. */
  readonly path: readonly LngLat[];
}

/**
 * The shortest walk between two positions joined to the streets, over a graph in the direction
 * `fromPoint`; `null` where there is no way. As long as `walkDistances` says.
 * Limit: as `walkDistances`; of walks equally long, any.
 */
export function shortestWalk(
  graph: WalkGraph,
  start: EdgePosition,
  end: EdgePosition,
): ShortestWalk | null {
  const walk = shortestStretches(graph, start, end);
  if (walk === null) return null;
  return {
    distanceM: (start.legCm + walk.streetCm + end.legCm) / 100,
    startLegM: start.legCm / 100,
    endLegM: end.legCm / 100,
    path: joined(walkedCourses(graph.network, walk.stretches)),
  };
}

/** Courses that follow each other as one line; each begins where the one before ends. */
function joined(courses: readonly LngLat[][]): LngLat[] {
  const walked = courses.filter(({ length }) => length > 0);
  return walked.flatMap((course, index) => (index === 0 ? course : course.slice(1)));
}
