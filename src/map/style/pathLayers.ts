import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { MapPalette } from "./mapPalette.ts";
import { common, isOf, NO_EDGE, PATH_WIDTHS, width, type RoadKind } from "./roadKinds.ts";

/** Thin dashes on a white ground for footpaths, a thin line for tracks, rungs for steps. */
export function pathLayers(palette: MapPalette): LineLayerSpecification[] {
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

const STEPS_WIDTHS: RoadKind["widths"] = [0.6, 1.2, 1.8, 4, 9];
