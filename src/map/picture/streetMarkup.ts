import type { StreetClass } from "../../domain/network/walkNetwork.ts";
import type { BasemapKind } from "../../domain/town/basemap.ts";
import type { StreetPicture } from "../../domain/town/streetPicture.ts";
import type { MapPalette } from "../style/mapPalette.ts";
import { PATH_WIDTHS, roadKinds, type RoadKind } from "../style/roadKinds.ts";
import { areaData, pathData } from "./pathData.ts";
import type { PictureFrame } from "./pictureFrame.ts";

/**
 * Ground, water, railway and streets of a picture as the content of an `<svg>`: plain shapes with presentation
 * attributes, so that they stand on any page, under any content policy, and on paper. Widths are those of
 * the big map at the same zoom; names, places and routes are not in it.
 */
export function streetMarkup(
  picture: StreetPicture,
  frame: PictureFrame,
  palette: MapPalette,
): string {
  const { widthPx, heightPx } = frame;
  const ground = `<rect width="${widthPx}" height="${heightPx}" fill="${palette.paper}"/>`;
  const roads = roadKinds(palette).filter(({ minZoom }) => frame.zoom >= minZoom + DRAWN_LATER);
  return [
    ground,
    ...picture.areas.map(({ kind, rings }) => areaMarkup(kind, areaData(frame, rings), palette)),
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    ...pathsMarkup(picture, frame, palette),
    ...roadsMarkup(picture, frame, roads, false, palette),
    ...linesMarkup(picture, frame, palette),
    ...roadsMarkup(picture, frame, roads, true, palette),
    "</g>",
  ].join("");
}

function areaMarkup(kind: BasemapKind, data: string, palette: MapPalette): string {
  const fill = AREA_FILLS[kind];
  if (fill === undefined || data === "") return "";
  const bank = kind === "sea" || kind === "water" ? ` stroke="${palette.waterLine}"` : "";
  return `<path d="${data}" fill="${palette[fill]}" fill-rule="evenodd"${bank}/>`;
}

const AREA_FILLS: Readonly<Partial<Record<BasemapKind, keyof Omit<MapPalette, "ramp">>>> = {
  sea: "water",
  water: "water",
  hill: "green",
  park: "green",
  field: "field",
  building: "building",
};

/** Cases first, then roadways, small to broad, so that a crossing looks like a crossing. */
function roadsMarkup(
  { streets }: StreetPicture,
  frame: PictureFrame,
  roads: readonly RoadKind[],
  onBridge: boolean,
  palette: MapPalette,
): string[] {
  const drawn = roads.map((road) => {
    const data = dataOf(
      frame,
      streets.filter(
        (each) => each.isBridge === onBridge && road.classes.includes(each.streetClass),
      ),
    );
    return { road, data, width: widthAt(road.widths, frame.zoom) };
  });
  const edgePx = onBridge ? BRIDGE_EDGE_PX : EDGE_PX;
  const cap = onBridge ? ` stroke-linecap="butt"` : "";
  return [
    ...drawn.map(({ road, data, width }) =>
      line(data, onBridge ? palette.bridgeCase : road.edge, width + edgePx, cap),
    ),
    ...drawn.map(({ road, data, width }) => line(data, road.fill, width)),
  ];
}

/** Footpaths and steps: dashes on a white ground. */
function pathsMarkup(
  { streets }: StreetPicture,
  frame: PictureFrame,
  palette: MapPalette,
): string[] {
  if (frame.zoom < PATHS_FROM_ZOOM) return [];
  const width = Math.max(1, widthAt(PATH_WIDTHS, frame.zoom));
  const of = (streetClass: StreetClass): string =>
    dataOf(
      frame,
      streets.filter((each) => each.streetClass === streetClass),
    );
  const [footpaths, steps, tracks] = [of("footpath"), of("steps"), of("track")];
  return [
    line(footpaths + steps + tracks, palette.minor, width + 1),
    line(tracks, palette.mainCase, width),
    line(footpaths, palette.path, width, ` stroke-linecap="butt" stroke-dasharray="3.5 2.5"`),
    line(steps, palette.bridgeCase, width * 2.4, ` stroke-linecap="butt" stroke-dasharray="1 1.2"`),
  ];
}

function linesMarkup({ lines }: StreetPicture, frame: PictureFrame, palette: MapPalette): string[] {
  const of = (kind: BasemapKind): string =>
    lines
      .filter((each) => each.kind === kind)
      .map(({ path }) => pathData(frame, path))
      .join("");
  const width = widthAt(RAILWAY_WIDTHS, frame.zoom);
  const [railways, motorways] = [of("railway"), of("motorway")];
  return [
    line(motorways, palette.majorCase, width + 2.4),
    line(motorways, palette.major, width + 1),
    line(railways, palette.railway, width, ` stroke-linecap="butt"`),
    line(railways, "#FFFFFF", width - 1.1, ` stroke-linecap="butt" stroke-dasharray="6 6"`),
  ];
}

function dataOf(frame: PictureFrame, streets: StreetPicture["streets"]): string {
  return streets.map(({ path }) => pathData(frame, path)).join("");
}

function line(data: string, color: string, widthPx: number, more = ""): string {
  if (data === "") return "";
  return `<path d="${data}" stroke="${color}" stroke-width="${widthPx.toFixed(2)}"${more}/>`;
}

/** Between its stops a width doubles with the zoom as the ground does; outside them it stays. */
function widthAt(widths: RoadKind["widths"], zoom: number): number {
  const next = STOPS.findIndex((stop) => zoom < stop);
  if (next === 0) return widths[0];
  if (next === -1) return widths[4];
  const [low, high] = [STOPS[next - 1]!, STOPS[next]!];
  const share = (2 ** (zoom - low) - 1) / (2 ** (high - low) - 1);
  return widths[next - 1]! + share * (widths[next]! - widths[next - 1]!);
}

/** The zooms of `RoadKind.widths`. */
const STOPS = [11, 13, 14, 16, 18] as const;

const RAILWAY_WIDTHS: RoadKind["widths"] = [1.6, 2.2, 2.8, 4, 6];
const EDGE_PX = 1.1;
const BRIDGE_EDGE_PX = 3;

/** A drawing that cannot be moved nearer shows its small streets only where there is room for them. */
const DRAWN_LATER = 1.5;
const PATHS_FROM_ZOOM = 14.8;
