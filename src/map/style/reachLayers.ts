import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { ReachProperties } from "../reachFeature.ts";
import { byZoom } from "./baseLayers.ts";
import type { MapPalette } from "./mapPalette.ts";

/**
 * Where one can walk: a 藍 band with a dark outline in a white casing. A reach that only knows straight
 * lines is a dashed outline without fill, so that nobody takes it for streets.
 */
export function reachLayers(palette: MapPalette): LayerSpecification[] {
  return [
    reachLine("reach-casing", palette.halo, byZoom([12, 1.4], [15, 2.6]), true),
    reachFill("reach-wash", palette.halo, "wash"),
    reachFill("reach-fill", palette.key, "opacity"),
    reachLine("reach-line", palette.keyDeep, byZoom([12, 0.6], [15, 1.3]), true),
    reachLine("reach-circle-casing", palette.halo, 3.6, false),
    {
      ...reachLine("reach-circle", palette.keyDeep, 1.8, false),
      paint: { "line-color": palette.keyDeep, "line-width": 1.8, "line-dasharray": [4, 2.5] },
    },
  ];
}

function reachFill(
  id: string,
  color: string,
  opacity: keyof ReachProperties,
): FillLayerSpecification {
  return {
    id,
    type: "fill",
    source: "reach",
    filter: ["get", "streets"],
    paint: { "fill-color": color, "fill-opacity": ["get", opacity], "fill-antialias": false },
  };
}

/** At small scales the streets of a reach lie close: thin lines keep the blue between them. */
function reachLine(
  id: string,
  color: string,
  widthPx: number | ExpressionSpecification,
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
