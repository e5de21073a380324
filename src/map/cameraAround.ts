import type { Bounds } from "../domain/geo/lngLat.ts";

/** MapLibre draws the world 512 px wide at zoom 0. */
const WORLD_PX = 512;

/**
 * A camera that shows a box whole on any map of at least so many CSS px, at most as near as zoom 16.
 * Web Mercator, so that a box of the same degrees is taller farther north.
 */
export function cameraAround(
  [west, south, east, north]: Bounds,
  viewPx: { readonly width: number; readonly height: number },
): {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
} {
  const lat = (south + north) / 2;
  const widthTurns = Math.max((east - west) / 360, 1e-7);
  const heightTurns = Math.max((north - south) / 360 / Math.cos((lat * Math.PI) / 180), 1e-7);
  const zoom = Math.log2(
    Math.min(viewPx.width / widthTurns, viewPx.height / heightTurns) / WORLD_PX,
  );
  return { lng: (west + east) / 2, lat, zoom: Math.min(zoom, 16) };
}
