import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { BasemapKind } from "../../domain/town/basemap.ts";
import { byZoom, fromTown, isKind } from "./baseLayers.ts";
import { REGULAR_FONT } from "./fontFaces.ts";
import type { MapPalette } from "./mapPalette.ts";

/** The name of a pond waits until the pond is wide enough to carry it. */
const IS_BIG_ENOUGH: ExpressionSpecification = ["<=", ["get", "fromZoom"], ["zoom"]];

/** On each side of a letter: at 1.6 px names over the darkest class are hard to read on a plain screen. */
const HALO_WIDTH = 2;

/** The names of the base map, least important first: what comes later is placed first and stays. */
export function labelLayers(palette: MapPalette): SymbolLayerSpecification[] {
  return [
    streetNames(palette),
    pointNames(palette, ["landmark"], { minZoom: 15, size: 12 }),
    pointNames(palette, ["placeName"], { minZoom: 12.5, size: 12.5 }),
    greenNames(palette),
    waterNames(palette),
    riverNames(palette),
    pointNames(palette, ["station"], { minZoom: 12, size: 12.5, below: true }),
  ];
}

function streetNames(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "name-street",
    ...fromTown("street"),
    type: "symbol",
    minzoom: 15,
    filter: ["has", "name"],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 420,
      "text-field": ["get", "name"],
      "text-font": REGULAR_FONT,
      "text-size": byZoom([15, 11], [18, 14]),
      "text-letter-spacing": 0.1,
      "text-padding": 12,
      "text-max-angle": 30,
    },
    paint: haloed(palette, palette.label),
  };
}

function pointNames(
  palette: MapPalette,
  kinds: readonly BasemapKind[],
  { minZoom, size, below = false }: { minZoom: number; size: number; below?: boolean },
): SymbolLayerSpecification {
  return {
    id: `name-${kinds[0]}`,
    ...fromTown("label"),
    type: "symbol",
    minzoom: minZoom,
    filter: isKind(kinds),
    layout: {
      "text-field": ["get", "label"],
      "text-font": REGULAR_FONT,
      "text-size": byZoom([13, size], [17, size + 2]),
      "text-max-width": 7,
      "text-line-height": 1.2,
      "text-padding": 4,
      ...(below
        ? {
            "text-variable-anchor": ["top", "bottom", "left", "right"],
            "text-radial-offset": 0.75,
            "text-justify": "auto",
          }
        : {}),
    },
    paint: haloed(palette, palette.label),
  };
}

function greenNames(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "name-green",
    ...fromTown("label"),
    type: "symbol",
    minzoom: 11.5,
    filter: ["all", isKind(["hill", "park", "peak", "field", "builtUp"]), IS_BIG_ENOUGH],
    layout: {
      "text-field": ["get", "label"],
      "text-font": REGULAR_FONT,
      "text-size": byZoom([12, 12], [17, 14]),
      "text-letter-spacing": 0.15,
      "text-max-width": 8,
      "text-padding": 4,
    },
    paint: {
      "text-color": palette.greenLabel,
      "text-halo-color": ["match", ["get", "kind"], "hill", palette.green, palette.halo],
      "text-halo-width": HALO_WIDTH,
    },
  };
}

function waterNames(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "name-water",
    ...fromTown("label"),
    type: "symbol",
    minzoom: 10,
    filter: ["all", isKind(["sea", "water"]), IS_BIG_ENOUGH],
    layout: {
      "text-field": ["get", "label"],
      "text-font": REGULAR_FONT,
      "text-size": byZoom([11, 12.5], [17, 15]),
      "text-letter-spacing": ["match", ["get", "kind"], "sea", 0.5, 0.15],
      "text-max-width": 12,
    },
    paint: waterPaint(palette),
  };
}

function riverNames(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "name-river",
    ...fromTown("line"),
    type: "symbol",
    minzoom: 11.5,
    filter: ["all", isKind(["riverLine"]), ["has", "name"]],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 300,
      "text-field": ["get", "name"],
      "text-font": REGULAR_FONT,
      "text-size": byZoom([12, 12], [17, 15]),
      "text-letter-spacing": 0.3,
      "text-max-angle": 60,
      "text-padding": 4,
    },
    paint: waterPaint(palette),
  };
}

function waterPaint(palette: MapPalette): SymbolLayerSpecification["paint"] {
  return {
    "text-color": palette.waterLabel,
    "text-halo-color": palette.water,
    "text-halo-width": 1.2,
  };
}

/** Letters in a colour with the white edge that keeps them readable over streets. */
export function haloed(palette: MapPalette, color: string): SymbolLayerSpecification["paint"] {
  return {
    "text-color": color,
    "text-halo-color": palette.halo,
    "text-halo-width": HALO_WIDTH,
  };
}
