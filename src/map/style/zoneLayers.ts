import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { byZoom } from "./baseLayers.ts";
import { BOLD_FONT, REGULAR_FONT } from "./fontFaces.ts";
import { haloed } from "./labelLayers.ts";
import type { MapPalette } from "./mapPalette.ts";

/**
 * The colours of the zones, under hills, water and streets. What a zone shows is feature state, so that
 * another question paints again without any geometry: `class` 0–4, or `hatched` for a zone with none.
 */
export function zoneFillLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "zone-fill",
      type: "fill",
      source: "zone",
      paint: { "fill-color": rampColor(palette), "fill-antialias": false },
    },
    {
      id: "zone-hatch",
      type: "fill",
      source: "zone",
      paint: {
        "fill-pattern": "hatch",
        "fill-opacity": ["case", ["boolean", ["feature-state", "hatched"], false], 1, 0],
      },
    },
  ];
}

/** Borders as 一点鎖線 on white, under railways and bridges, which people know the way by. */
export function zoneBorderLayers(palette: MapPalette): LineLayerSpecification[] {
  const borders = {
    type: "line",
    source: "zone-border",
    layout: { "line-join": "round" },
  } as const;
  return [
    {
      id: "zone-border-ground",
      ...borders,
      paint: {
        "line-color": palette.halo,
        "line-opacity": 0.85,
        "line-width": byZoom([9, 2], [12, 3.6]),
      },
    },
    {
      id: "zone-border",
      ...borders,
      paint: {
        "line-color": palette.label,
        "line-width": byZoom([9, 0.8], [12, 1.2]),
        "line-dasharray": [6.6, 2.1, 1.3, 2.1],
      },
    },
  ];
}

/** The zone pointed at, and over it the selected one. */
export function zoneOutlineLayers(palette: MapPalette): LineLayerSpecification[] {
  return [
    outline("zone-hovered-ground", palette.halo, 4.6, "hovered"),
    outline("zone-hovered", palette.keyDeep, 1.8, "hovered"),
    outline("zone-selected-ground", palette.halo, 6.5, "selected"),
    outline("zone-selected", palette.keyDeep, 3.2, "selected"),
  ];
}

/** 「若葉台」 and 「1,330人」 under it, where `zoneLabels` found room for them: never left out, never moved. */
export function zoneLabelLayer(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "zone-label",
    type: "symbol",
    source: "zone-label",
    layout: {
      "text-field": [
        "format",
        ["get", "label"],
        { "text-font": ["literal", BOLD_FONT] },
        ["case", ["==", ["get", "figure"], ""], "", "\n"],
        {},
        ["get", "figure"],
        { "text-font": ["literal", REGULAR_FONT] },
      ],
      "text-font": REGULAR_FONT,
      "text-size": byZoom([10, 12], [13, 14], [17, 16]),
      "text-line-height": 1.15,
      "text-max-width": 8,
      "text-overlap": "always",
      "text-padding": 1,
    },
    paint: { ...haloed(palette, palette.ink), "text-halo-width": 2.2 },
  };
}

function rampColor({ ramp }: MapPalette): ExpressionSpecification {
  const [few, second, third, fourth, many] = ramp;
  return [
    "match",
    ["coalesce", ["feature-state", "class"], -1],
    0,
    few,
    1,
    second,
    2,
    third,
    3,
    fourth,
    4,
    many,
    "rgba(0, 0, 0, 0)",
  ];
}

function outline(
  id: string,
  color: string,
  widthPx: number,
  state: "hovered" | "selected",
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source: "zone",
    layout: { "line-join": "round" },
    paint: {
      "line-color": color,
      "line-width": widthPx,
      "line-opacity": ["case", ["boolean", ["feature-state", state], false], 1, 0],
    },
  };
}
