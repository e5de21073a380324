import { distanceM } from "../geo/distanceM.ts";
import type { LngLat } from "../geo/lngLat.ts";

/** The point nearest to the middle of all, and how far the farthest is from it; `null` of none. */
export function middleOfPoints(
  points: readonly LngLat[],
): { readonly position: LngLat; readonly boundM: number } | null {
  const [first] = points;
  if (first === undefined) return null;
  const mean: LngLat = [meanOf(points.map(([lng]) => lng)), meanOf(points.map(([, lat]) => lat))];
  let [position, leastM] = [first, Infinity];
  for (const point of points) {
    const awayM = distanceM(...point, ...mean);
    if (awayM < leastM) [position, leastM] = [point, awayM];
  }
  return { position, boundM: farthestM(position, points) };
}

/** How far the farthest of some points is from a position; 0 of none. */
export function farthestM(position: LngLat, points: readonly LngLat[]): number {
  return points.reduce((most, point) => Math.max(most, distanceM(...position, ...point)), 0);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
