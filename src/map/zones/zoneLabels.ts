import type { Feature, FeatureCollection, Point } from "geojson";
import { isInsideEdges } from "../../domain/geo/isInsideEdges.ts";
import type { Zone } from "../../domain/zones/zoneSet.ts";
import { wrapJa } from "../../text/wrapJa.ts";
import { metresPerPixel } from "../metresPerPixel.ts";
import { symbolSizePx } from "../symbols/symbolSizes.ts";
import { fromWorldPixel, toWorldPixel } from "../worldPixels.ts";
import type { ZoneFigure } from "./zoneFigure.ts";
import type { ZoneSpot } from "./zoneSpots.ts";

/** One name with its figure. */
export interface ZoneLabelProperties {
  readonly label: string;
  readonly figure: string;
}

/** A symbol on the map that names of zones keep clear of; one that is chosen has its own name at its right. */
export interface DrawnSymbol {
  readonly lng: number;
  readonly lat: number;
  readonly name?: string;
}

/**
 * The names to draw at a zoom: those with room inside their zone, free of `symbols` (what else is drawn)
 * and of each other; of two that would cover each other the one with more room stays. A name moves
 * aside as long as it stays on its own ground. Where there is no ground for two lines the name stands
 * alone, and where there is none for that, nothing: half of a figure could be read as another figure.
 */
export function zoneLabels(
  zones: readonly Zone[],
  spots: readonly (ZoneSpot | null)[],
  figures: readonly (ZoneFigure | null)[],
  symbols: readonly DrawnSymbol[],
  zoom: number,
): FeatureCollection<Point, ZoneLabelProperties> {
  const taken = symbols.map((symbol) => symbolBox(symbol, zoom));
  const features: Feature<Point, ZoneLabelProperties>[] = [];
  for (const index of byRoom(spots)) {
    const [zone, spot] = [zones[index], spots[index]];
    if (!zone || !spot) continue;
    const known = figures[index]?.text ?? "";
    for (const figure of known === "" ? [""] : [known, ""]) {
      const box = freeBox(spot, labelSize(zone.name, figure), zoom, taken);
      if (box === null) continue;
      taken.push(box);
      features.push(labelAt(box, zoom, { label: wrapJa(zone.name), figure }));
      break;
    }
  }
  return { type: "FeatureCollection", features };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A thing's middle on the map and its size, in px. */
interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

const LETTER_PX = 14;
const FIGURE_LETTER_PX = 9;
const LINE_PX = 16;
const MOST_LETTERS = 8;
/** A name may reach over the narrowest part of its zone, by this share of its width on each side. */
const LEAST_ROOM = 0.3;

/** What stays free between a name and a symbol, both sides together. */
const CLEARANCE_PX = 4;
/** From the edge of a symbol to that of a chosen one, in its ring, and on to its name. */
const CHOSEN_GAP_PX = 14;
const FARTHEST_PX = 58;
/** How far and where to a name may move, in px, the nearest first. */
const SHIFTS: readonly (readonly [x: number, y: number])[] = [
  [0, 0],
  ...[14, 22, 32, 44, FARTHEST_PX].flatMap((radius) =>
    Array.from({ length: 12 }, (_, turn): [number, number] => {
      const angle = (turn * Math.PI) / 6;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
  ),
];

function byRoom(spots: readonly (ZoneSpot | null)[]): number[] {
  const roomOf = (index: number) => spots[index]?.roomM ?? 0;
  return [...spots.keys()].sort((a, b) => roomOf(b) - roomOf(a));
}

function labelSize(name: string, figure: string): Size {
  const letters = Math.min(name.length, MOST_LETTERS);
  return {
    width: Math.max(letters * LETTER_PX, figure.length * FIGURE_LETTER_PX),
    height: figure === "" ? LINE_PX : 2 * LINE_PX,
  };
}

function hasRoom({ at, roomM }: ZoneSpot, { width, height }: Size, zoom: number): boolean {
  return roomM / metresPerPixel(at[1], zoom) >= Math.max(height / 2, width * LEAST_ROOM);
}

/** `null` where the zone is too narrow at this zoom, or all its ground is taken. */
function freeBox(spot: ZoneSpot, size: Size, zoom: number, taken: readonly Box[]): Box | null {
  if (!hasRoom(spot, size, zoom)) return null;
  const middle = toWorldPixel(spot.at[0], spot.at[1], zoom);
  const reachPx = FARTHEST_PX + size.width + CHOSEN_GAP_PX + MOST_LETTERS * LETTER_PX;
  const near = taken.filter(
    ({ x, y }) => Math.abs(x - middle.x) < reachPx && Math.abs(y - middle.y) < reachPx,
  );
  for (const [x, y] of SHIFTS) {
    const box = { x: middle.x + x, y: middle.y + y, ...size };
    if (!near.some((other) => covers(box, other)) && isOnOwnGround(spot, box, zoom)) return box;
  }
  return null;
}

function symbolBox({ lng, lat, name = "" }: DrawnSymbol, zoom: number): Box {
  const sizePx = symbolSizePx(zoom) + CLEARANCE_PX;
  const { x, y } = toWorldPixel(lng, lat, zoom);
  const namePx = name === "" ? 0 : CHOSEN_GAP_PX + Math.min(name.length, MOST_LETTERS) * LETTER_PX;
  return { x: x + namePx / 2, y, width: sizePx + namePx, height: sizePx };
}

function labelAt(
  box: Box,
  zoom: number,
  properties: ZoneLabelProperties,
): Feature<Point, ZoneLabelProperties> {
  const { lng, lat } = fromWorldPixel(box, zoom);
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lng, lat] } };
}

function covers(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** Nearly the whole width of a name lies inside its zone. */
function isOnOwnGround({ edges }: ZoneSpot, { x, y, width }: Box, zoom: number): boolean {
  return [-0.4 * width, 0, 0.4 * width].every((aside) => {
    const { lng, lat } = fromWorldPixel({ x: x + aside, y }, zoom);
    return isInsideEdges(edges, lng, lat);
  });
}
