import type { LngLat } from "../geo/lngLat.ts";
import type { Stretch } from "./shortestStretches.ts";
import { stretchCourses } from "./stretchCourses.ts";
import type { WalkNetwork } from "./walkNetwork.ts";

/** The line of each stretch as it is walked; one of no length has none. */
export function walkedCourses(network: WalkNetwork, stretches: readonly Stretch[]): LngLat[][] {
  const { firstPosition, positions } = stretchCourses(network, {
    edge: stretches.map(({ edge }) => edge),
    startCm: stretches.map(({ startCm, endCm }) => Math.min(startCm, endCm)),
    endCm: stretches.map(({ startCm, endCm }) => Math.max(startCm, endCm)),
  });
  return stretches.map(({ startCm, endCm }, index) => {
    const course: LngLat[] = [];
    for (let at = firstPosition[index]!; at < firstPosition[index + 1]!; at++) {
      course.push([positions[2 * at]!, positions[2 * at + 1]!]);
    }
    return startCm > endCm ? course.toReversed() : course;
  });
}
