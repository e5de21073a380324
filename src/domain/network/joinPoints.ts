import type { EdgeLocator } from "./edgeLocator.ts";

/**
 * Points joined to the streets: point `i` meets edge `edge[i]` at `offsetCm[i]` from its `from` end
 * after a straight leg of `legCm[i]`. `edge` is -1 where no street is near enough.
 */
export interface StreetJoins {
  readonly edge: Int32Array;
  readonly offsetCm: Uint32Array;
  readonly legCm: Uint32Array;
}

/**
 * Joins every point at the nearest position along an edge, if that is at most `maxLegM` away.
 * Limit: the leg is a straight line; it knows neither walls nor water.
 */
export function joinPoints(
  locator: EdgeLocator,
  lng: ArrayLike<number>,
  lat: ArrayLike<number>,
  maxLegM: number,
): StreetJoins {
  const joins = {
    edge: new Int32Array(lng.length).fill(-1),
    offsetCm: new Uint32Array(lng.length),
    legCm: new Uint32Array(lng.length),
  };
  for (let point = 0; point < lng.length; point++) {
    const found = locator.nearest(lng[point]!, lat[point]!, maxLegM);
    if (found === null) continue;
    joins.edge[point] = found.edge;
    joins.offsetCm[point] = found.offsetCm;
    joins.legCm[point] = found.legCm;
  }
  return joins;
}
