import type { Map as MapLibreMap } from "maplibre-gl";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import { FIT_PADDING_PX } from "./openMap.ts";

/**
 * Shows the whole town again when the map changes its size, as it does when the legend under it gets its
 * first figures, for as long as nobody has looked elsewhere.
 */
export function keepTownInSight(map: MapLibreMap, [west, south, east, north]: Bounds): void {
  let fitted = cameraOf(map);
  map.on("resize", () => {
    if (cameraOf(map) !== fitted) return;
    map.fitBounds([west, south, east, north], { padding: FIT_PADDING_PX, duration: 0 });
    fitted = cameraOf(map);
  });
}

function cameraOf(map: MapLibreMap): string {
  const { lng, lat } = map.getCenter();
  return [lng, lat, map.getZoom()].map((part) => part.toFixed(6)).join(" ");
}
