import { keepNearer, type NearestPlaces, nonePlaced, type PlacePoints } from "./nearestPlaces.ts";
import { straightFinder } from "./straightFinder.ts";

/** Positions in degrees, each with the zone it lies in (-1 = none). */
export interface ZonedPositions {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly zone: Int32Array;
}

/**
 * The nearest places in a straight line times `factor`, for every point, joined to a street or not.
 * Limit: the factor 1.3 is a mean; a river or a railway is not in it.
 */
export function nearestByStraight(
  places: PlacePoints,
  points: ZonedPositions,
  factor: number,
): NearestPlaces {
  const finder = straightFinder(places, factor);
  const answer = nonePlaced(points.lng.length);
  for (let point = 0; point < points.lng.length; point++) {
    const lng = points.lng[point]!;
    const lat = points.lat[point]!;
    const nearest = finder.nearest(lng, lat, null);
    if (nearest === null) continue;
    keepNearer(answer.distanceCm, answer.place, point, nearest.distanceCm, nearest.place);
    const zone = points.zone[point]!;
    const outside = places.zone[nearest.place] === zone ? finder.nearest(lng, lat, zone) : nearest;
    if (outside === null) continue;
    keepNearer(answer.outsideCm, answer.outsidePlace, point, outside.distanceCm, outside.place);
  }
  return answer;
}
