import { clipSegmentToBox } from "../../domain/geo/clipSegmentToBox.ts";
import type { Bounds, LngLat } from "../../domain/geo/lngLat.ts";
import type { WorldPixel } from "../worldPixels.ts";
import {
  type LabelPlace,
  labelPlaces,
  type LabelSurroundings,
  type LabelWish,
} from "./labelPlaces.ts";
import { pathData } from "./pathData.ts";
import { framePoint, type PictureFrame } from "./pictureFrame.ts";
import { textWidthPx } from "./textWidthPx.ts";

/** What is drawn over the streets: the way from the start to the goal, with what stands around. */
export interface RouteSubjects {
  /** As it is walked; two positions where no way is known. */
  readonly path: readonly LngLat[];
  readonly start: { readonly at: LngLat; readonly label: string } | null;
  readonly goal: { readonly at: LngLat; readonly label: string };
  /** Other places, the nearest first. */
  readonly others: readonly LngLat[];
  /** Stations and landmarks, the most important first; drawn where they are in nobody's way. */
  readonly names: readonly { readonly at: LngLat; readonly label: string }[];
}

/** The same in px of the drawing. */
export interface RouteDrawing {
  /** The `d` of the way; "" = there is none. */
  readonly way: string;
  readonly start: WorldPixel | null;
  readonly goal: WorldPixel;
  /** Those that stand free of start and goal and of their labels; the index is that of `others`. */
  readonly others: readonly { readonly index: number; readonly at: WorldPixel }[];
  /** The lower corner in which the scale bar is in nobody's way. */
  readonly scaleBarSide: "left" | "right";
  readonly labels: readonly (LabelPlace & {
    readonly text: string;
    readonly of: "start" | "goal" | "name";
  })[];
}

/** Sizes in px of the drawing: symbols, letters, and the room that the scale bar takes in a corner. */
export interface RouteSizes {
  readonly goalPx: number;
  readonly startPx: number;
  readonly otherPx: number;
  readonly letterPx: number;
  readonly nameLetterPx: number;
  readonly scaleBar: { readonly widthPx: number; readonly heightPx: number };
}

/**
 * Lays out way, symbols and labels in a frame. Labels stand on the side away from the way, and names only where
 * they touch nothing. LIMIT: widths of labels are estimates (`textWidthPx`).
 */
export function routeDrawing(
  frame: PictureFrame,
  { path, start, goal, others, names }: RouteSubjects,
  sizes: RouteSizes,
): RouteDrawing {
  const way = path.map((position) => framePoint(frame, position));
  const goalAt = framePoint(frame, goal.at);
  const startAt = start === null ? null : framePoint(frame, start.at);
  const taken = [
    boxAround(goalAt, sizes.goalPx),
    ...(startAt === null ? [] : [boxAround(startAt, sizes.startPx)]),
  ];
  const scaleBarSide = freerSide(frame, sizes.scaleBar, taken, way);
  const scaleBar = scaleBarBox(frame, sizes.scaleBar, scaleBarSide);
  const { widthPx, heightPx } = frame;
  const around = { widthPx, heightPx, lines: [way] };
  const ends = placed(
    [
      { ...wish(goalAt, goal.label, sizes.goalPx, sizes.letterPx), of: "goal" },
      ...(start === null || startAt === null
        ? []
        : [{ ...wish(startAt, start.label, sizes.startPx, sizes.letterPx), of: "start" as const }]),
    ],
    { ...around, boxes: [...taken, scaleBar] },
  );
  const endBoxes = ends.map(({ box }) => box);
  const drawnOthers = freeOnes(frame, others, [...taken, scaleBar, ...endBoxes], sizes.otherPx);
  const otherBoxes = drawnOthers.map(({ at }) => boxAround(at, sizes.otherPx));
  const named = placed(
    names.map(({ at, label }) => ({
      ...wish(framePoint(frame, at), label, 0, sizes.nameLetterPx),
      of: "name",
      isOptional: true,
    })),
    { ...around, boxes: [...taken, scaleBar, ...endBoxes, ...otherBoxes] },
  );
  return {
    way: pathData(frame, path),
    start: startAt,
    goal: goalAt,
    others: drawnOthers,
    scaleBarSide,
    labels: [...ends, ...named].map(({ label }) => label),
  };
}

type Label = RouteDrawing["labels"][number];
type NamedWish = LabelWish & Pick<Label, "text" | "of">;

/** Labels that found a place, with the box that each takes. */
function placed(
  wishes: readonly NamedWish[],
  surroundings: LabelSurroundings,
): { readonly label: Label; readonly box: Bounds }[] {
  const places = labelPlaces(wishes, surroundings);
  return wishes.flatMap(({ text, of, widthPx, heightPx }, index) => {
    const place = places[index];
    if (!place) return [];
    const left = place.x - { start: 0, middle: widthPx / 2, end: widthPx }[place.anchor];
    const top = place.y - heightPx / 2;
    return [{ label: { ...place, text, of }, box: [left, top, left + widthPx, top + heightPx] }];
  });
}

function wish(
  at: WorldPixel,
  text: string,
  symbolPx: number,
  letterPx: number,
): LabelWish & { readonly text: string } {
  return {
    at,
    text,
    gapPx: symbolPx / 2 + GAP_PX,
    widthPx: textWidthPx(text, letterPx),
    heightPx: letterPx * 1.2,
  };
}

/** Those inside the drawing that cover nothing before them. */
function freeOnes(
  frame: PictureFrame,
  others: readonly LngLat[],
  taken: readonly Bounds[],
  sizePx: number,
): { readonly index: number; readonly at: WorldPixel }[] {
  const boxes = [...taken];
  return others.flatMap((position, index) => {
    const at = framePoint(frame, position);
    const box = boxAround(at, sizePx);
    const isInside =
      box[0] >= 0 && box[1] >= 0 && box[2] <= frame.widthPx && box[3] <= frame.heightPx;
    if (!isInside || boxes.some((other) => touches(box, other))) return [];
    boxes.push(box);
    return [{ index, at }];
  });
}

function boxAround({ x, y }: WorldPixel, sizePx: number): Bounds {
  return [x - sizePx / 2, y - sizePx / 2, x + sizePx / 2, y + sizePx / 2];
}

/** The right corner, unless symbols or the way are there and not in the left one. */
function freerSide(
  frame: PictureFrame,
  size: RouteSizes["scaleBar"],
  taken: readonly Bounds[],
  way: readonly WorldPixel[],
): "left" | "right" {
  const span = new Float64Array(2);
  const isFree = (side: "left" | "right"): boolean => {
    const box = scaleBarBox(frame, size, side);
    const isCrossed = way.some(({ x, y }, index) => {
      const to = way[index + 1];
      return to !== undefined && clipSegmentToBox(box, x, y, to.x, to.y, span);
    });
    return !isCrossed && !taken.some((other) => touches(box, other));
  };
  return isFree("right") || !isFree("left") ? "right" : "left";
}

function scaleBarBox(
  { widthPx, heightPx }: PictureFrame,
  size: RouteSizes["scaleBar"],
  side: "left" | "right",
): Bounds {
  const left = side === "left" ? 0 : widthPx - size.widthPx;
  return [left, heightPx - size.heightPx, left + size.widthPx, heightPx];
}

function touches(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

const GAP_PX = 6;
