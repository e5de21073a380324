import type { LngLat } from "../../domain/geo/lngLat.ts";
import { framePoint, type PictureFrame } from "./pictureFrame.ts";

/**
 * A line as the `d` of an SVG path, in tenths of a px; positions that fall on the same tenth are written once.
 * "" where fewer than two are left.
 */
export function pathData(frame: PictureFrame, positions: readonly LngLat[]): string {
  const points: string[] = [];
  for (const position of positions) {
    const { x, y } = framePoint(frame, position);
    const point = `${tenths(x)} ${tenths(y)}`;
    if (point !== points.at(-1)) points.push(point);
  }
  return points.length < 2 ? "" : `M${points.join("L")}`;
}

/** An area with its holes as the `d` of an SVG path, to be filled by the even-odd rule. */
export function areaData(frame: PictureFrame, rings: readonly (readonly LngLat[])[]): string {
  return rings
    .map((ring) => pathData(frame, ring))
    .filter((data) => data !== "")
    .map((data) => `${data}Z`)
    .join("");
}

function tenths(px: number): string {
  return String(Math.round(px * 10) / 10 + 0);
}
