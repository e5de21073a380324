import type { LineLayerSpecification, LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "./mapPalette.ts";

/**
 * Where one can walk: a 藍 band with a dark outline in a white casing. A reach that only knows straight
 * lines is a dashed outline without fill, so that nobody takes it for streets.
 */
export function reachLayers(palette: MapPalette): LayerSpecification[] {
  return [
    reachLine("reach-casing", palette.halo, 2.6, true),
    {
      id: "reach-fill",
      type: "fill",
      source: "reach",
      filter: ["get", "streets"],
      paint: {
        "fill-color": palette.key,
        "fill-opacity": ["get", "opacity"],
        "fill-antialias": false,
      },
    },
    reachLine("reach-line", palette.keyDeep, 1.3, true),
    reachLine("reach-circle-casing", palette.halo, 3.6, false),
    {
      ...reachLine("reach-circle", palette.keyDeep, 1.8, false),
      paint: { "line-color": palette.keyDeep, "line-width": 1.8, "line-dasharray": [4, 2.5] },
    },
  ];
}

function reachLine(
  id: string,
  color: string,
  widthPx: number,
  streets: boolean,
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source: "reach",
    filter: ["==", ["get", "streets"], streets],
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": widthPx },
  };
}
