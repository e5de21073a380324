import type { Feature, FeatureCollection, Point } from "geojson";
import type { Zone } from "../../domain/zones/zoneSet.ts";
import { wrapJa } from "../../text/wrapJa.ts";
import { metresPerPixel } from "../metresPerPixel.ts";
import type { ZoneFigure } from "./zoneFigure.ts";
import type { ZoneSpot } from "./zoneSpots.ts";

/** One name with its figure. */
export interface ZoneLabelProperties {
  readonly label: string;
  readonly figure: string;
  /** The roomiest zone first. */
  readonly order: number;
}

/**
 * The names to draw at a zoom: those with room inside their zone, and of two that would cover each
 * other the one with more room. Nearer, every name comes.
 */
export function zoneLabels(
  zones: readonly Zone[],
  spots: readonly (ZoneSpot | null)[],
  figures: readonly (ZoneFigure | null)[],
  zoom: number,
): FeatureCollection<Point, ZoneLabelProperties> {
  const taken: Box[] = [];
  const features: Feature<Point, ZoneLabelProperties>[] = [];
  for (const index of byRoom(spots)) {
    const [zone, spot] = [zones[index], spots[index]];
    if (!zone || !spot) continue;
    const figure = figures[index]?.text ?? "";
    const box = labelBox(spot, zone.name, figure, zoom);
    if (box === null || taken.some((other) => covers(box, other))) continue;
    taken.push(box);
    const properties = { label: wrapJa(zone.name), figure, order: features.length };
    const geometry: Point = { type: "Point", coordinates: [...spot.at] };
    features.push({ type: "Feature", properties, geometry });
  }
  return { type: "FeatureCollection", features };
}

/** A label's middle and size in px of the map at its zoom. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LETTER_PX = 14;
const FIGURE_LETTER_PX = 9;
const LINE_PX = 16;
/** A name may reach over the narrowest part of its zone, by this share of its width on each side. */
const LEAST_ROOM = 0.3;

function byRoom(spots: readonly (ZoneSpot | null)[]): number[] {
  const roomOf = (index: number) => spots[index]?.roomM ?? 0;
  return [...spots.keys()].sort((a, b) => roomOf(b) - roomOf(a));
}

/** `null` where the zone is too narrow for its name. */
function labelBox(
  { at: [lng, lat], roomM }: ZoneSpot,
  name: string,
  figure: string,
  zoom: number,
): Box | null {
  const worldPx = 512 * 2 ** zoom;
  const lines = figure === "" ? 1 : 2;
  const height = lines * LINE_PX;
  const letters = Math.min(name.length, 8);
  const width = Math.max(letters * LETTER_PX, figure.length * FIGURE_LETTER_PX);
  if (roomM / metresPerPixel(lat, zoom) < Math.max(height / 2, width * LEAST_ROOM)) return null;
  return {
    x: (lng / 360) * worldPx,
    y: (Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * worldPx,
    width,
    height,
  };
}

function covers(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}
