import { SYMBOL_MARKUP, SYMBOL_VIEW_BOX } from "../../ui/symbols/symbolMarkup.ts";
import type { PlaceImage } from "./placeImageId.ts";

/** A drawing and its size in CSS px; the place stands at its middle. */
export interface PlaceDrawing {
  readonly svg: string;
  readonly widthPx: number;
}

/** How far each further kind peeks out behind the foremost one, as a share of the symbol. */
const PEEK = 0.34;

/**
 * One image of the map as SVG: the symbol, up to two other kinds behind it, its ring, and a badge
 * with the number of places. The symbols are those of lists, legend and paper.
 */
export function placeImageMarkup(image: PlaceImage, ringColor: string): PlaceDrawing {
  const { symbols, count, emphasis, sizePx } = image;
  const reach = (symbols.length - 1) * PEEK * sizePx;
  const margin = emphasis === "none" ? (count > 1 ? 8 : 0.5) : sizePx * 0.3;
  const widthPx = 2 * Math.ceil(sizePx / 2 + reach + margin);
  const middle = widthPx / 2;
  const behind = symbols.map((symbol, index) =>
    nested(SYMBOL_MARKUP[symbol], middle + index * PEEK * sizePx, middle, sizePx),
  );
  const badge =
    count > 1 ? countBadge(count, middle + reach + sizePx * 0.36, middle - sizePx * 0.4) : "";
  const parts = [ring(emphasis, middle, sizePx, ringColor), ...behind.toReversed(), badge];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${widthPx}" viewBox="0 0 ${widthPx} ${widthPx}">${parts.join("")}</svg>`;
  return { svg, widthPx };
}

function nested(markup: string, x: number, y: number, sizePx: number): string {
  const left = (x - sizePx / 2).toFixed(2);
  const top = (y - sizePx / 2).toFixed(2);
  return `<svg x="${left}" y="${top}" width="${sizePx}" height="${sizePx}" viewBox="${SYMBOL_VIEW_BOX}">${markup}</svg>`;
}

function ring(
  emphasis: PlaceImage["emphasis"],
  middle: number,
  sizePx: number,
  color: string,
): string {
  if (emphasis === "none") return "";
  const radius = emphasis === "chosen" ? sizePx * 0.68 : sizePx * 0.6;
  const width = emphasis === "chosen" ? 2.6 : 1.6;
  const circle = (stroke: string, strokeWidth: number) =>
    `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="${strokeWidth}"/>`;
  return circle("#fff", width + 2.4) + circle(color, width);
}

function countBadge(count: number, x: number, y: number): string {
  const digits = String(count);
  const width = 6.6 * digits.length + 6;
  return (
    `<rect x="${x - width / 2}" y="${y - 6.5}" width="${width}" height="13" rx="6.5" fill="#1A1A1A" stroke="#fff" stroke-width="1.5"/>` +
    [...digits.matchAll(/\d/g)]
      .map(([digit], index) => {
        const left = x - (digits.length * 6.6) / 2 + index * 6.6 + 0.9;
        return `<path transform="translate(${left.toFixed(2)} ${(y - 4).toFixed(2)})" d="${DIGIT_STROKES[Number(digit)]}" fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`;
      })
      .join("")
  );
}

/** The ten figures as strokes in a box of 4.8 × 8: an image has no fonts of its own. */
const DIGIT_STROKES: readonly string[] = [
  "M2.4 .4C.9.4.4 1.8.4 4S.9 7.6 2.4 7.6 4.4 6.2 4.4 4 3.9.4 2.4.4z",
  "M.9 1.7 2.7.4V7.6",
  "M.5 2.3C.5 1.1 1.3.4 2.4.4s1.9.7 1.9 1.8C4.3 4 .5 5.6.5 7.6H4.4",
  "M.6 1.2C1 .7 1.6.4 2.3.4c1.2 0 1.9.7 1.9 1.7S3.5 3.8 2 3.8c1.5 0 2.4.6 2.4 1.8S3.5 7.6 2.3 7.6C1.5 7.6.8 7.3.4 6.7",
  "M3.6 7.6V.4L.3 5.4H4.6",
  "M4 .4H1L.7 3.6C1.1 3.3 1.7 3.1 2.3 3.1c1.3 0 2.1.9 2.1 2.2S3.5 7.6 2.2 7.6C1.5 7.6.8 7.3.4 6.8",
  "M3.8.5C1.7.8.5 2.7.5 5.1.5 6.7 1.3 7.6 2.5 7.6s1.9-.9 1.9-2.2S3.6 3.2 2.5 3.2 .7 4 .5 5",
  "M.4.4H4.4C3 2.6 2.1 5 1.9 7.6",
  "M2.4.4C1.3.4.7 1.1.7 2s.7 1.6 1.7 1.6S4.1 2.9 4.1 2 3.5.4 2.4.4zM2.4 3.6C1.2 3.6.4 4.5.4 5.6s.8 2 2 2 2-.9 2-2-.8-2-2-2z",
  "M1 7.5C3.1 7.2 4.3 5.3 4.3 2.9 4.3 1.3 3.5.4 2.3.4S.4 1.3.4 2.6.1.2 4.8 2.3 4.8 4.1 4 4.3 3",
];
