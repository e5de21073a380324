import type { MapSpot } from "../../map/canvas/usePointer.ts";

/** On which side of a spot a word can stand: away from the nearest of the other spots. */
export function freeSide(spot: MapSpot, others: readonly MapSpot[]): "left" | "right" {
  let nearest: MapSpot | null = null;
  let nearestDegrees = Infinity;
  for (const other of others) {
    const degrees = Math.hypot(other.lng - spot.lng, other.lat - spot.lat);
    if (degrees < nearestDegrees) [nearest, nearestDegrees] = [other, degrees];
  }
  return nearest !== null && nearest.lng > spot.lng ? "left" : "right";
}
