import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { BasemapKind } from "../../domain/town/basemap.ts";
import type { MapPalette } from "./mapPalette.ts";

/** What lies under the colours of the zones: paper, rice fields, built-up land at small scales. */
export function groundLayers(palette: MapPalette): LayerSpecification[] {
  return [
    { id: "paper", type: "background", paint: { "background-color": palette.paper } },
    area("field", ["field"], palette.field),
    { ...area("built-up", ["builtUp"], palette.builtUp), maxzoom: 12.5 },
  ];
}

/** What lies over the colours of the zones, because nobody lives there: hills, parks, water. */
export function landscapeLayers(palette: MapPalette): LayerSpecification[] {
  return [
    area("green", ["hill", "park"], palette.green),
    area("water", ["sea", "water"], palette.water),
    {
      id: "water-line",
      ...fromTown("area"),
      type: "line",
      filter: isKind(["sea", "water"]),
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.waterLine,
        "line-width": byZoom([10, 0.4], [14, 0.9], [18, 1.6]),
      },
    },
    { ...area("building", ["building"], palette.building), minzoom: 14 },
  ];
}

/** Railways with white dashes, motorways, and a white bar for each station. */
export function railwayLayers(palette: MapPalette): LayerSpecification[] {
  const railway = { ...fromTown("line"), type: "line", filter: isKind(["railway"]) } as const;
  return [
    ...motorwayLayers(palette),
    {
      id: "railway",
      ...railway,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.railway,
        "line-width": byZoom([10, 1.2], [13, 2.2], [16, 4], [18, 6]),
      },
    },
    {
      id: "railway-dash",
      ...railway,
      minzoom: 11.5,
      layout: { "line-join": "round" },
      paint: {
        "line-color": "#FFFFFF",
        "line-width": byZoom([11, 0.8], [13, 1.1], [16, 2.2], [18, 3.4]),
        "line-dasharray": [5, 5],
      },
    },
    {
      id: "station",
      ...fromTown("label"),
      type: "symbol",
      filter: isKind(["station"]),
      minzoom: 11.5,
      layout: {
        "icon-image": "station",
        "icon-size": byZoom([11.5, 0.7], [13, 1], [16, 1.9], [18, 3]),
        "icon-rotate": ["coalesce", ["get", "angle"], 0],
        "icon-rotation-alignment": "map",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
  ];
}

/** A width or size that runs evenly between the zooms given. */
export function byZoom(
  ...stops: readonly [zoom: number, value: number][]
): ExpressionSpecification {
  return [
    "interpolate",
    ["exponential", 1.5],
    ["zoom"],
    ...stops.flat(),
  ] as ExpressionSpecification;
}

/** True for features of the base map of one of the kinds. */
export function isKind(kinds: readonly BasemapKind[]): ExpressionSpecification {
  return ["match", ["get", "kind"], [...kinds], true, false];
}

/** Where a layer finds its features among the town's own tiles. */
export function fromTown<Layer extends "area" | "line" | "label" | "street">(layer: Layer) {
  return { source: "town", "source-layer": layer } as const;
}

function area(id: string, kinds: readonly BasemapKind[], color: string) {
  return {
    id,
    ...fromTown("area"),
    type: "fill",
    filter: isKind(kinds),
    paint: { "fill-color": color },
  } satisfies LayerSpecification;
}

function motorwayLayers(palette: MapPalette): LayerSpecification[] {
  const motorway = { ...fromTown("line"), type: "line", filter: isKind(["motorway"]) } as const;
  return [
    {
      id: "motorway-case",
      ...motorway,
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.bridgeCase,
        "line-width": byZoom([10, 2.2], [13, 4.4], [16, 13], [18, 30]),
      },
    },
    {
      id: "motorway",
      ...motorway,
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.major,
        "line-width": byZoom([10, 1.2], [13, 3], [16, 11], [18, 27]),
      },
    },
  ];
}
