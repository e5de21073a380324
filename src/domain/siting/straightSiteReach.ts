import { distance } from "@turf/distance";

/** Positions in degrees of the people, the kept places and the candidates. */
export interface StraightSites {
  readonly demand: Positions;
  readonly kept: Positions;
  readonly candidates: Positions;
  readonly limitCm: number;
  /** What a straight line is multiplied by: 1, or the detour. */
  readonly factor: number;
}

interface Positions {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/**
 * The people within the limit of every candidate in a straight line times the factor; those whom a kept
 * place covers are among them and marked. Distances as `straightFinder`: in whole centimetres, the limit itself within reach.
 * Limit: a straight line; rivers and railways are not in it.
 */
export function straightSiteReach(sites: StraightSites) {
  const { demand, kept, candidates } = sites;
  const byLat = Uint32Array.from(demand.lat.keys()).sort((a, b) => demand.lat[a]! - demand.lat[b]!);
  const isCovered = new Uint8Array(demand.lat.length);
  for (let place = 0; place < kept.lat.length; place++) {
    for (const point of pointsNear(sites, byLat, kept, place)) isCovered[point] = 1;
  }
  const reached = Array.from(candidates.lat, (_, candidate) =>
    pointsNear(sites, byLat, candidates, candidate),
  );
  const firstPoint = new Uint32Array(reached.length + 1);
  for (const [candidate, points] of reached.entries()) {
    firstPoint[candidate + 1] = firstPoint[candidate]! + points.length;
  }
  const reachedPoint = new Uint32Array(firstPoint.at(-1)!);
  for (const [candidate, points] of reached.entries()) {
    reachedPoint.set(points, firstPoint[candidate]);
  }
  return { firstPoint, reachedPoint, isCovered };
}

/** A degree of latitude is nowhere shorter than this on the sphere of @turf/distance. */
const LEAST_METRES_PER_DEGREE = 111_000;

function pointsNear(
  { demand, limitCm, factor }: StraightSites,
  byLat: Uint32Array,
  places: Positions,
  place: number,
): number[] {
  const lng = places.lng[place]!;
  const lat = places.lat[place]!;
  const reachDegrees = (limitCm + 1) / 100 / factor / LEAST_METRES_PER_DEGREE;
  const reachLng = reachDegrees / Math.cos(((Math.abs(lat) + reachDegrees) * Math.PI) / 180);
  const near: number[] = [];
  for (
    let index = firstFrom(demand.lat, byLat, lat - reachDegrees);
    index < byLat.length;
    index++
  ) {
    const point = byLat[index]!;
    if (demand.lat[point]! > lat + reachDegrees) break;
    if (Math.abs(demand.lng[point]! - lng) > reachLng) continue;
    const km = distance([lng, lat], [demand.lng[point]!, demand.lat[point]!]);
    if (Math.round(km * 100_000 * factor) <= limitCm) near.push(point);
  }
  return near;
}

/** The first place in `byLat` whose latitude is not below `least`. */
function firstFrom(lat: Float64Array, byLat: Uint32Array, least: number): number {
  let low = 0;
  let high = byLat.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lat[byLat[middle]!]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
