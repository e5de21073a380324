import { isInsideRing } from "../../domain/geo/isInsideRing.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";

type Ring = readonly LngLat[];

/** Polygons (outer ring, then holes): every hole goes to the first outer ring that holds its first position. */
export function polygonsOf(outers: readonly Ring[], inners: readonly Ring[]): Ring[][] {
  const polygons = outers.map((outer) => [outer]);
  for (const inner of inners) {
    polygons.find(([outer]) => isInsideRing(outer!, inner[0]!))?.push(inner);
  }
  return polygons;
}
