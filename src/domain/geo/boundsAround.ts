import { metresPerLat, metresPerLng } from "./localPlane.ts";
import type { Bounds } from "./lngLat.ts";

/** The bounds made wider by so many metres on every side. Limit: metres at the middle latitude. */
export function boundsAround([west, south, east, north]: Bounds, marginM: number): Bounds {
  const middle = (south + north) / 2;
  const marginLng = marginM / metresPerLng(middle);
  const marginLat = marginM / metresPerLat(middle);
  return [west - marginLng, south - marginLat, east + marginLng, north + marginLat];
}
