import type { Bounds } from "../domain/geo/lngLat.ts";

/** What a typed latitude or longitude should be in this town: 「このまちの緯度は、35.28から35.36くらいの数です。例：35.3200」 */
export function positionErrorText(axis: "lat" | "lng", bounds: Bounds): string {
  const [low, high] = axis === "lat" ? [bounds[1], bounds[3]] : [bounds[0], bounds[2]];
  const name = axis === "lat" ? "緯度" : "経度";
  return `このまちの${name}は、${low.toFixed(2)}から${high.toFixed(2)}くらいの数です。例：${((low + high) / 2).toFixed(4)}`;
}
