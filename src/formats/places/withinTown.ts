import type { Bounds } from "../../domain/geo/lngLat.ts";
import { metresPerLat, metresPerLng } from "../../domain/geo/localPlane.ts";

/** Places of neighbouring towns count too: people walk across borders. Beyond this it is a wrong position. */
const NEIGHBOURHOOD_M = 10_000;

/** Whether a position lies in the town's bounds or at most 10 km from them. */
export function withinTown(lng: number, lat: number, [west, south, east, north]: Bounds): boolean {
  const marginLng = NEIGHBOURHOOD_M / metresPerLng((south + north) / 2);
  const marginLat = NEIGHBOURHOOD_M / metresPerLat((south + north) / 2);
  return (
    lng >= west - marginLng &&
    lng <= east + marginLng &&
    lat >= south - marginLat &&
    lat <= north + marginLat
  );
}
