import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { StreetClass } from "../../domain/network/walkNetwork.ts";
import { byZoom } from "./baseLayers.ts";
import type { MapPalette } from "./mapPalette.ts";

/**
 * The streets of the town: edges first, then the roadway, small to broad, so that a crossing looks
 * like a crossing; then bridges with a dark edge, because they decide who can walk.
 * Tunnels lie underneath with a dashed edge; footpaths and steps are dashed.
 */
export function streetLayers(palette: MapPalette): LineLayerSpecification[] {
  const roads = roadKinds(palette);
  const tunnels = roads.flatMap((road) => tunnelLayers(road));
  const cases = roads.map((road) => roadCase(road));
  const fills = roads.map((road) => roadFill(road));
  return [...tunnels, ...pathLayers(palette), ...cases, ...fills];
}

/** Bridges, above streets and railways: a dark edge ends square at both heads. */
export function bridgeLayers(palette: MapPalette): LineLayerSpecification[] {
  const roads = roadKinds(palette);
  return [
    ...roads.map((road) => bridgeCase(road, palette.bridgeCase)),
    ...roads.map((road) => bridgeFill(road)),
    ...footbridgeLayers(palette),
  ];
}

interface RoadKind {
  readonly id: string;
  readonly classes: readonly StreetClass[];
  readonly minZoom: number;
  readonly fill: string;
  readonly edge: string;
  /** Width of the roadway in px at zooms 11, 13, 14, 16 and 18. */
  readonly widths: readonly [number, number, number, number, number];
}

function roadKinds(palette: MapPalette): RoadKind[] {
  const minor = { fill: palette.minor, edge: palette.minorCase };
  const main = { fill: palette.main, edge: palette.mainCase };
  const major = { fill: palette.major, edge: palette.majorCase };
  return [
    {
      id: "service",
      classes: ["serviceWay", "platform"],
      minZoom: 13,
      ...minor,
      widths: [0.3, 0.6, 0.9, 2.6, 7],
    },
    {
      id: "lane",
      classes: ["lane", "pedestrianStreet"],
      minZoom: 12,
      ...minor,
      widths: [0.3, 0.9, 1.5, 4.2, 12],
    },
    { id: "street", classes: ["street"], minZoom: 10, ...minor, widths: [0.7, 1.2, 2, 5.6, 15] },
    { id: "main", classes: ["mainStreet"], minZoom: 8, ...main, widths: [1, 1.8, 2.9, 8, 21] },
    { id: "major", classes: ["majorRoad"], minZoom: 8, ...major, widths: [1.5, 2.6, 4, 10.5, 27] },
  ];
}

/** What an edge adds to the roadway in px, at zooms 11, 13 and 18. */
type Extra = readonly [z11: number, z13: number, z18: number];

/** A width that doubles with the zoom as the ground does, `extra` px wider on the whole. */
function width(
  [z11, z13, z14, z16, z18]: RoadKind["widths"],
  extra: Extra,
): ExpressionSpecification {
  const middle = (extra[1] + extra[2]) / 2;
  return byZoom(
    [11, z11 + extra[0]],
    [13, z13 + extra[1]],
    [14, z14 + extra[1]],
    [16, z16 + middle],
    [18, z18 + extra[2]],
  );
}

const EDGE: Extra = [0.5, 0.9, 2];
const PARAPET: Extra = [1.8, 2.6, 4];
const NO_EDGE: Extra = [0, 0, 0];

function isOf(classes: readonly StreetClass[]): ExpressionSpecification {
  return ["match", ["get", "class"], [...classes], true, false];
}

function onGround({ classes }: RoadKind): FilterSpecification {
  return ["all", isOf(classes), ["!", ["has", "tunnel"]]];
}

function common(road: Pick<RoadKind, "minZoom">) {
  return { type: "line", source: "town", "source-layer": "street", minzoom: road.minZoom } as const;
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

const PATH_WIDTHS: RoadKind["widths"] = [0.4, 0.7, 0.9, 1.4, 2.4];
const STEPS_WIDTHS: RoadKind["widths"] = [0.6, 1.2, 1.8, 4, 9];

/** Thin dashes on a white ground for footpaths, a thin line for tracks, rungs for steps. */
function pathLayers(palette: MapPalette): LineLayerSpecification[] {
  const ground: ExpressionSpecification = [
    "all",
    isOf(["footpath", "track", "steps"]),
    ["!", ["has", "tunnel"]],
  ];
  return [
    {
      id: "path-ground",
      ...common({ minZoom: 13 }),
      filter: walkable(ground),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.minor,
        "line-opacity": 0.8,
        "line-width": width(PATH_WIDTHS, [0.8, 1, 2]),
      },
    },
    path("footpath", palette.path, PATH_WIDTHS, [3, 2]),
    path("steps", palette.bridgeCase, STEPS_WIDTHS, [0.35, 0.35]),
    {
      id: "path-track",
      ...common({ minZoom: 12 }),
      filter: isOf(["track"]),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": palette.mainCase, "line-width": width(PATH_WIDTHS, NO_EDGE) },
    },
  ];
}

/** Pavements beside a street only show where there is room for them. */
function walkable(filter: ExpressionSpecification): FilterSpecification {
  return ["all", filter, ["step", ["zoom"], ["!", ["has", "sidewalk"]], 17, true]];
}

function path(
  streetClass: "footpath" | "steps",
  color: string,
  widths: RoadKind["widths"],
  dashes: [number, number],
): LineLayerSpecification {
  return {
    id: `path-${streetClass}`,
    ...common({ minZoom: 13.5 }),
    filter: walkable(isOf([streetClass])),
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: {
      "line-color": color,
      "line-width": width(widths, NO_EDGE),
      "line-dasharray": dashes,
    },
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
