import { metresPerPixel } from "./metresPerPixel.ts";

/** A round distance, and how long it is on the screen. */
export interface ScaleBarLength {
  readonly metres: number;
  readonly widthPx: number;
}

/**
 * The longest of 1, 2, 5, 10 … metres that fits into `mostPx` at a latitude and zoom.
 * Limit: true at that latitude; over a town 20 km from north to south the ends differ by 0.2 to 0.3 %.
 */
export function scaleBar(lat: number, zoom: number, mostPx: number): ScaleBarLength {
  const perPixel = metresPerPixel(lat, zoom);
  const mostM = perPixel * mostPx;
  const power = 10 ** Math.floor(Math.log10(mostM));
  const metres = power * ([5, 2].find((factor) => factor * power <= mostM) ?? 1);
  return { metres, widthPx: metres / perPixel };
}
