import { metresPerLng } from "../domain/geo/localPlane.ts";

/** Metres on the ground to one CSS pixel of the map at a latitude and zoom (512 px tiles). */
export function metresPerPixel(lat: number, zoom: number): number {
  return (metresPerLng(lat) * 360) / (512 * 2 ** zoom);
}
