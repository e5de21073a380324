/** From which zoom the symbols of places have which width and height, in CSS px: drawn for each size, never stretched. */
export const SYMBOL_SIZES = [
  { fromZoom: 0, sizePx: 12 },
  { fromZoom: 10.5, sizePx: 15 },
  { fromZoom: 11.5, sizePx: 20 },
  { fromZoom: 13, sizePx: 21 },
  { fromZoom: 14.5, sizePx: 24 },
] as const;

/** How big the symbols are at a zoom. */
export function symbolSizePx(zoom: number): number {
  return SYMBOL_SIZES.findLast(({ fromZoom }) => zoom >= fromZoom)?.sizePx ?? 12;
}
