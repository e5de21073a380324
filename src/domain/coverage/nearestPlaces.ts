import { UNREACHED } from "../network/walkSearch.ts";

/**
 * Per demand point: the nearest place of all, and the nearest of those that stand outside the point's own
 * zone. Distances in centimetres, `UNREACHED` = no way there; places by index, -1 = none; of places
 * equally near, the lowest index.
 */
export interface NearestPlaces {
  readonly distanceCm: Uint32Array;
  readonly place: Int32Array;
  readonly outsideCm: Uint32Array;
  readonly outsidePlace: Int32Array;
}

/** The places that count for a question, as flat arrays; `zone` is -1 outside every zone. */
export interface PlacePoints {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly zone: Int32Array;
}

/** The answer before any place was found. */
export function nonePlaced(pointCount: number): NearestPlaces {
  return {
    distanceCm: new Uint32Array(pointCount).fill(UNREACHED),
    place: new Int32Array(pointCount).fill(-1),
    outsideCm: new Uint32Array(pointCount).fill(UNREACHED),
    outsidePlace: new Int32Array(pointCount).fill(-1),
  };
}

/** Keeps a place for a point if it is nearer than the known one, or as near with a lower index. */
export function keepNearer(
  distanceCm: Uint32Array,
  nearest: Int32Array,
  point: number,
  offeredCm: number,
  place: number,
): void {
  const knownCm = distanceCm[point]!;
  if (offeredCm > knownCm || (offeredCm === knownCm && place >= nearest[point]!)) return;
  distanceCm[point] = offeredCm;
  nearest[point] = place;
}
