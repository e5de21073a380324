import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { SYMBOL_SIZES } from "../symbols/symbolSizes.ts";
import { BOLD_FONT, REGULAR_FONT } from "./fontFaces.ts";
import { haloed } from "./labelLayers.ts";
import type { MapPalette } from "./mapPalette.ts";

/** Names of single places, from the zoom where there is room; they give way to everything else. */
export function placeNameLayer(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "place-name",
    type: "symbol",
    source: "place",
    minzoom: 15.5,
    filter: ["all", ["!", ["has", "point_count"]], ["!=", ["get", "label"], ""]],
    layout: {
      "text-field": ["get", "label"],
      "text-font": REGULAR_FONT,
      "text-size": 13,
      "text-max-width": 9,
      "text-line-height": 1.2,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1.1,
      "text-justify": "auto",
      "text-padding": 3,
    },
    paint: haloed(palette, palette.label),
  };
}

/** The symbols. They may cover each other at small scales, but none is ever left out. */
export function placeLayer(): SymbolLayerSpecification {
  return {
    id: "place",
    type: "symbol",
    source: "place",
    filter: ["!", ["has", "point_count"]],
    layout: {
      "icon-image": sized("image"),
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "symbol-sort-key": ["get", "order"],
    },
    paint: { "icon-opacity": ["case", ["get", "isPale"], 0.45, 1] },
  };
}

/** 候補地, smaller than any place and under all of them. */
export function candidateLayer(): SymbolLayerSpecification {
  return {
    id: "candidate",
    type: "symbol",
    source: "candidate",
    layout: {
      "icon-image": sized("image", CANDIDATE_SHARE),
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
  };
}

/** Above 1,000 places, near ones stand as one disc with their number until one comes closer. */
export function clusterLayers(
  palette: MapPalette,
): [CircleLayerSpecification, SymbolLayerSpecification] {
  return [
    {
      id: "cluster",
      type: "circle",
      source: "place",
      filter: ["has", "point_count"],
      paint: {
        "circle-color": palette.halo,
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": 1.5,
        "circle-radius": [
          "interpolate",
          ["linear"],
          ["get", "point_count"],
          2,
          12,
          100,
          17,
          1000,
          22,
        ],
      },
    },
    {
      id: "cluster-count",
      type: "symbol",
      source: "place",
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["to-string", ["get", "point_count"]],
        "text-font": BOLD_FONT,
        "text-size": 13,
        "text-allow-overlap": true,
      },
      paint: { "text-color": palette.ink },
    },
  ];
}

/** The place that is chosen or pointed at, above all others, with its name. */
export function focusLayer(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "focus",
    type: "symbol",
    source: "focus",
    layout: {
      "icon-image": ["concat", ["get", "image"], "@28"],
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "symbol-sort-key": ["get", "order"],
      "text-field": ["get", "label"],
      "text-font": BOLD_FONT,
      "text-size": 14,
      "text-max-width": 9,
      "text-line-height": 1.2,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1.7,
      "text-justify": "auto",
      "text-overlap": "always",
    },
    paint: { ...haloed(palette, palette.ink), "text-halo-width": 2 },
  };
}

/** How big a candidate is beside a place. */
const CANDIDATE_SHARE = 0.75;

/** Drawn for the zoom instead of stretched, so that every size is sharp. */
function sized(property: string, share = 1): ExpressionSpecification {
  const image = (sizePx: number): ExpressionSpecification => [
    "concat",
    ["get", property],
    `@${Math.round(sizePx * share)}`,
  ];
  const [smallest, ...bigger] = SYMBOL_SIZES;
  return [
    "step",
    ["zoom"],
    image(smallest.sizePx),
    ...bigger.flatMap(({ fromZoom, sizePx }) => [fromZoom, image(sizePx)]),
  ];
}
