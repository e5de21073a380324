import type { LngLat } from "../geo/lngLat.ts";

const PER_DEGREE = 1e6;

/**
 * A position at the precision of the walking network, 0.000001° (11 cm): a network means the same
 * before and after it was stored.
 */
export function networkPosition([lng, lat]: LngLat): LngLat {
  return [Math.round(lng * PER_DEGREE) / PER_DEGREE, Math.round(lat * PER_DEGREE) / PER_DEGREE];
}
