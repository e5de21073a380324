import type { FilterSpecification, LineLayerSpecification } from "maplibre-gl";
import type { StreetClass } from "../../domain/network/walkNetwork.ts";
import type { MapPalette } from "./mapPalette.ts";
import {
  common,
  isOf,
  NO_EDGE,
  PARAPET,
  PATH_WIDTHS,
  roadKinds,
  width,
  type Extra,
  type RoadKind,
} from "./roadKinds.ts";

/** Bridges, above streets and railways, with a dark edge that ends square at both heads: they decide who can walk. */
export function bridgeLayers(palette: MapPalette): LineLayerSpecification[] {
  const roads = roadKinds(palette);
  return [
    ...roads.map((road) => bridgeCase(road, palette.bridgeCase)),
    ...roads.map((road) => bridgeFill(road)),
    ...footbridgeLayers(palette),
  ];
}

function onBridge({ classes }: Pick<RoadKind, "classes">): FilterSpecification {
  return ["all", isOf(classes), ["has", "bridge"]];
}

function bridgeCase(road: RoadKind, color: string): LineLayerSpecification {
  return {
    id: `bridge-case-${road.id}`,
    ...common(road),
    filter: onBridge(road),
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: { "line-color": color, "line-width": width(road.widths, PARAPET) },
  };
}

function bridgeFill(road: RoadKind): LineLayerSpecification {
  return {
    id: `bridge-fill-${road.id}`,
    ...common(road),
    filter: onBridge(road),
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": road.fill, "line-width": width(road.widths, NO_EDGE) },
  };
}

function footbridgeLayers(palette: MapPalette): LineLayerSpecification[] {
  const classes: readonly StreetClass[] = ["footpath", "steps", "track"];
  const layer = (id: string, color: string, extra: Extra) =>
    ({
      id,
      ...common({ minZoom: 13 }),
      filter: onBridge({ classes }),
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: { "line-color": color, "line-width": width(PATH_WIDTHS, extra) },
    }) satisfies LineLayerSpecification;
  return [
    layer("bridge-case-path", palette.bridgeCase, [2, 2.6, 4]),
    layer("bridge-fill-path", palette.minor, [0.5, 0.8, 1.6]),
  ];
}
