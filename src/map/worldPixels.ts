/** A point of the whole world's map in CSS px, x to the east and y to the south. */
export interface WorldPixel {
  readonly x: number;
  readonly y: number;
}

/** Where a position lies on the Web Mercator map of the whole world at a zoom (512 px at zoom 0). */
export function toWorldPixel(lng: number, lat: number, zoom: number): WorldPixel {
  const worldPx = 512 * 2 ** zoom;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  return { x: (lng / 360 + 0.5) * worldPx, y: (0.5 - north) * worldPx };
}

/** The position at a point of that map. */
export function fromWorldPixel({ x, y }: WorldPixel, zoom: number): { lng: number; lat: number } {
  const worldPx = 512 * 2 ** zoom;
  const north = (0.5 - y / worldPx) * 2 * Math.PI;
  return { lng: (x / worldPx - 0.5) * 360, lat: (Math.atan(Math.sinh(north)) * 180) / Math.PI };
}
