import type { ExpressionSpecification } from "maplibre-gl";
import type { StreetClass } from "../../domain/network/walkNetwork.ts";
import { byZoom } from "./baseLayers.ts";
import type { MapPalette } from "./mapPalette.ts";

/** How one kind of street is drawn. */
export interface RoadKind {
  readonly id: string;
  readonly classes: readonly StreetClass[];
  readonly minZoom: number;
  readonly fill: string;
  readonly edge: string;
  /** Width of the roadway in px at zooms 11, 13, 14, 16 and 18. */
  readonly widths: readonly [number, number, number, number, number];
}

/** The streets wide enough to have two edges, the smallest first. */
export function roadKinds(palette: MapPalette): RoadKind[] {
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
export type Extra = readonly [z11: number, z13: number, z18: number];

/** A width that doubles with the zoom as the ground does, `extra` px wider on the whole. */
export function width(
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

/** A street on the ground. */
export const EDGE: Extra = [0.5, 0.9, 2];
/** A bridge. */
export const PARAPET: Extra = [1.8, 2.6, 4];
/** The roadway itself. */
export const NO_EDGE: Extra = [0, 0, 0];

/** True for streets of one of the classes. */
export function isOf(classes: readonly StreetClass[]): ExpressionSpecification {
  return ["match", ["get", "class"], [...classes], true, false];
}

/** Where a layer of streets finds its features. */
export function common(road: Pick<RoadKind, "minZoom">) {
  return { type: "line", source: "town", "source-layer": "street", minzoom: road.minZoom } as const;
}

/** Footpaths, in px at the zooms of `RoadKind`. */
export const PATH_WIDTHS: RoadKind["widths"] = [0.4, 0.7, 0.9, 1.4, 2.4];
