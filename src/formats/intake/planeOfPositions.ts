import type { Bounds } from "../../domain/geo/lngLat.ts";
import { type DegreesOf, toDegrees } from "../coordinates/toDegrees.ts";
import { withinTown } from "../places/withinTown.ts";

/** A projection that puts the numbers of a table into the town. */
export interface FoundPlane {
  readonly degreesOf: DegreesOf;
  /** EPSG:6677 and the like. */
  readonly name: string;
}

const FIRST_PLANE = 6669;
const LAST_PLANE = 6687;
const WEB_MERCATOR = 3857;
/** As many of the positions must come to lie in the town. */
const MOST = 0.8;
const MOST_TRIED = 200;

/**
 * The projection that the metres of a table are in: the one of 平面直角座標系 I–XIX or web Mercator, either axis
 * first, that puts most of them into the town; `null` where none does, or two do equally well.
 * Limit: metres of another datum or UTM are not known.
 */
export function planeOfPositions(
  positions: readonly { readonly x: number; readonly y: number }[],
  town: Bounds,
): FoundPlane | null {
  const tried = positions.slice(0, MOST_TRIED);
  const candidates = tried.length === 0 ? [] : allPlanes();
  const counted = candidates
    .map((plane) => ({ plane, count: countInside(tried, plane.degreesOf, town) }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counted;
  if (best === undefined || best.count < tried.length * MOST) return null;
  return next !== undefined && next.count === best.count ? null : best.plane;
}

function allPlanes(): FoundPlane[] {
  const codes = Array.from({ length: LAST_PLANE - FIRST_PLANE + 1 }, (_, i) => FIRST_PLANE + i);
  return [...codes, WEB_MERCATOR].flatMap((code) => {
    const eastFirst = toDegrees(code);
    if (eastFirst === null) return [];
    const northFirst: DegreesOf = (x, y) => eastFirst(y, x);
    const name = `EPSG:${code}`;
    return [
      { degreesOf: eastFirst, name },
      { degreesOf: northFirst, name },
    ];
  });
}

function countInside(
  positions: readonly { readonly x: number; readonly y: number }[],
  degreesOf: DegreesOf,
  town: Bounds,
): number {
  return positions.filter(({ x, y }) => {
    const [lng, lat] = degreesOf(x, y);
    return withinTown(lng, lat, town);
  }).length;
}
