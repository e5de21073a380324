import * as maplibregl from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import { widestBounds } from "../widestBounds.ts";
import { MAP_LOCALE } from "../mapLocale.ts";
import { MAP_PALETTES, type MapContrast } from "../style/mapPalette.ts";
import { townStyle } from "../style/townStyle.ts";
import { drawMapImage } from "../symbols/drawMapImage.ts";

/** Where the map looks. */
export interface MapCamera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Longest movement of the map of our own making, in ms; none at all with reduced motion. */
export const MOVE_MS = 150;

/** How much room the whole town keeps to the edge of the map, in px. */
export const FIT_PADDING_PX = 24;

/**
 * Opens a map of the town in an element: north up, flat, moved by mouse, touch and wheel. Without a
 * camera it shows the whole town. Tiles of the town are asked for as `town://z/x/y`.
 */
export function openMap(
  container: HTMLElement,
  bounds: Bounds,
  camera: MapCamera | null,
  contrast: MapContrast,
): maplibregl.Map {
  maplibregl.setWorkerUrl(workerUrl);
  const [west, south, east, north] = bounds;
  const map = new maplibregl.Map({
    container,
    style: townStyle(contrast, location.href),
    locale: { ...MAP_LOCALE },
    attributionControl: false,
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    maxZoom: 18.5,
    renderWorldCopies: false,
    fadeDuration: prefersReducedMotion() ? 0 : MOVE_MS,
    maxBounds: widestBounds(bounds),
    ...(camera === null
      ? { bounds: [west, south, east, north], fitBoundsOptions: { padding: FIT_PADDING_PX } }
      : { center: [camera.lng, camera.lat], zoom: camera.zoom }),
  });
  map.touchZoomRotate.disableRotation();
  drawImagesOnDemand(map, contrast);
  tellWhenDrawn(map, container);
  return map;
}

/** The map is busy until all that it shows at first is drawn. */
function tellWhenDrawn(map: maplibregl.Map, container: HTMLElement): void {
  container.setAttribute("aria-busy", "true");
  map.once("idle", () => container.setAttribute("aria-busy", "false"));
}

/** Whether the person asked their device for less movement. */
function prefersReducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function drawImagesOnDemand(map: maplibregl.Map, contrast: MapContrast): void {
  let running = true;
  map.once("remove", () => (running = false));
  map.setMissingStyleImageResolver(async (id) => {
    const image = await drawMapImage(id, MAP_PALETTES[contrast], devicePixelRatio);
    if (image !== null && running && !map.hasImage(id)) {
      map.addImage(id, image.pixels, { pixelRatio: image.pixelRatio });
    }
  });
}
