import type { MapPalette } from "../style/mapPalette.ts";
import { placeImageOf } from "./placeImageId.ts";
import { placeImageMarkup } from "./placeImageMarkup.ts";

/** The pixels of an image of the map, as sharp as the screen is. */
export interface MapImage {
  readonly pixels: ImageData;
  readonly pixelRatio: number;
}

/** Draws the image that a style layer asks for by its id; `null` if it is none of ours. Needs a page. */
export async function drawMapImage(
  id: string,
  palette: MapPalette,
  pixelRatio: number,
): Promise<MapImage | null> {
  const drawing = drawingOf(id, palette);
  return drawing === null ? null : rasterised(drawing, pixelRatio);
}

interface Drawing {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

function drawingOf(id: string, palette: MapPalette): Drawing | null {
  if (id === "station") return stationBar(palette);
  if (id === "hatch") return hatch(palette);
  const image = placeImageOf(id);
  if (image === null) return null;
  const { svg, widthPx } = placeImageMarkup(image, palette.keyDeep);
  return { svg, widthPx, heightPx: widthPx };
}

async function rasterised(drawing: Drawing, pixelRatio: number): Promise<MapImage> {
  const width = Math.round(drawing.widthPx * pixelRatio);
  const height = Math.round(drawing.heightPx * pixelRatio);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("A page that shows a map can draw on a canvas.");
  context.drawImage(image, 0, 0, width, height);
  return { pixels: context.getImageData(0, 0, width, height), pixelRatio };
}

/** A white bar across the railway, longer than it is wide. */
function stationBar({ railway }: MapPalette): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="8" viewBox="-8 -4 16 8"><rect x="-6" y="-2.3" width="12" height="4.6" rx="1" fill="#fff" stroke="${railway}" stroke-width="1.2"/></svg>`;
  return { svg, widthPx: 16, heightPx: 8 };
}

/** Thin lines at 45° that join up from tile to tile: a zone that has none. */
function hatch({ label }: MapPalette): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${label}" fill-opacity=".07"/><path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="${label}" stroke-width="1.1" stroke-opacity=".55"/></svg>`;
  return { svg, widthPx: 8, heightPx: 8 };
}
