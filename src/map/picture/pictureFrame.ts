import type { Bounds, LngLat } from "../../domain/geo/lngLat.ts";
import { fromWorldPixel, toWorldPixel, type WorldPixel } from "../worldPixels.ts";

/** The window that a small map looks through: which part of the world's map it shows, in px of the drawing. */
export interface PictureFrame {
  /** Of the Web Mercator map, 512 px at zoom 0; any fraction. */
  readonly zoom: number;
  /** World pixels of its upper left corner. */
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How big the drawing is, how much room its edge needs, and how near it may come. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly paddingPx: number;
  readonly mostZoom: number;
}

/**
 * The nearest frame in which all positions lie inside the padding, as near as `mostZoom` at most, with their
 * box in its middle. `null` where there is no position, or no room inside the padding.
 */
export function pictureFrame(
  positions: readonly LngLat[],
  { widthPx, heightPx, paddingPx, mostZoom }: PictureSize,
): PictureFrame | null {
  const [roomX, roomY] = [widthPx - 2 * paddingPx, heightPx - 2 * paddingPx];
  if (positions.length === 0 || roomX <= 0 || roomY <= 0) return null;
  const points = positions.map(([lng, lat]) => toWorldPixel(lng, lat, 0));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east, north, south] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const fits = Math.min(roomX / (east - west), roomY / (south - north));
  const zoom = Math.min(mostZoom, Math.log2(fits));
  const scale = 2 ** zoom;
  return {
    zoom,
    leftPx: ((west + east) / 2) * scale - widthPx / 2,
    topPx: ((north + south) / 2) * scale - heightPx / 2,
    widthPx,
    heightPx,
  };
}

/** Where a position lies in the drawing, in px from its upper left corner. */
export function framePoint({ zoom, leftPx, topPx }: PictureFrame, [lng, lat]: LngLat): WorldPixel {
  const { x, y } = toWorldPixel(lng, lat, zoom);
  return { x: x - leftPx, y: y - topPx };
}

/** What of the ground the drawing shows. */
export function frameBounds(frame: PictureFrame): Bounds {
  const { zoom, leftPx, topPx, widthPx, heightPx } = frame;
  const { lng: west, lat: north } = fromWorldPixel({ x: leftPx, y: topPx }, zoom);
  const { lng: east, lat: south } = fromWorldPixel(
    { x: leftPx + widthPx, y: topPx + heightPx },
    zoom,
  );
  return [west, south, east, north];
}
