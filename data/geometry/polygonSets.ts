import { differenceD, FillRule, unionD, type PathsD } from "clipper2-ts";
import type { Point } from "./polyline.ts";
import { areaM2 } from "./ring.ts";

/** Rings kept to the decimetre. */
const PRECISION = 1;

/** The ground of all rings less the ground of others; outer rings run anticlockwise, holes clockwise. */
export function ringsWithout(
  rings: readonly (readonly Point[])[],
  others: readonly (readonly Point[])[],
): Point[][] {
  const whole = unionD(paths(rings), FillRule.NonZero);
  const cut =
    others.length === 0 ? whole : differenceD(whole, paths(others), FillRule.NonZero, PRECISION);
  return cut.map((path) => path.map(({ x, y }): Point => [x, y]));
}

function paths(rings: readonly (readonly Point[])[]): PathsD {
  return rings.map((ring) => {
    const turned = areaM2(ring) < 0 ? ring.toReversed() : ring;
    return turned.map(([x, y]) => ({ x, y }));
  });
}
