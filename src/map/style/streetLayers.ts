import type { FilterSpecification, LineLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "./mapPalette.ts";
import { pathLayers } from "./pathLayers.ts";
import { common, EDGE, isOf, NO_EDGE, roadKinds, width, type RoadKind } from "./roadKinds.ts";

/**
 * The streets of the town: edges first, then the roadway, small to broad, so that a crossing looks
 * like a crossing. Bridges are drawn once more, above them (`bridgeLayers`).
 * Tunnels lie underneath with a dashed edge; footpaths and steps are dashed.
 */
export function streetLayers(palette: MapPalette): LineLayerSpecification[] {
  const roads = roadKinds(palette);
  const tunnels = roads.flatMap((road) => tunnelLayers(road));
  const cases = roads.map((road) => roadCase(road));
  const fills = roads.map((road) => roadFill(road));
  return [...tunnels, ...pathLayers(palette), ...cases, ...fills];
}

function onGround({ classes }: RoadKind): FilterSpecification {
  return ["all", isOf(classes), ["!", ["has", "tunnel"]]];
}

function roadCase(road: RoadKind): LineLayerSpecification {
  return {
    id: `street-case-${road.id}`,
    ...common(road),
    filter: onGround(road),
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": road.edge, "line-width": width(road.widths, EDGE) },
  };
}

function roadFill(road: RoadKind): LineLayerSpecification {
  return {
    id: `street-fill-${road.id}`,
    ...common(road),
    filter: onGround(road),
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": road.fill, "line-width": width(road.widths, NO_EDGE) },
  };
}

function tunnelLayers(road: RoadKind): LineLayerSpecification[] {
  const filter: FilterSpecification = ["all", isOf(road.classes), ["has", "tunnel"]];
  const layout = { "line-cap": "butt", "line-join": "round" } as const;
  return [
    {
      id: `tunnel-case-${road.id}`,
      ...common(road),
      filter,
      layout,
      paint: {
        "line-color": road.edge,
        "line-width": width(road.widths, EDGE),
        "line-dasharray": [1.2, 0.8],
      },
    },
    {
      id: `tunnel-fill-${road.id}`,
      ...common(road),
      filter,
      layout,
      paint: { "line-color": road.fill, "line-width": width(road.widths, NO_EDGE) },
    },
  ];
}
