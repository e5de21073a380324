import type { Bounds, LngLat } from "../../domain/geo/lngLat.ts";
import type { WorldPixel } from "../worldPixels.ts";
import { type LabelPlace, labelPlaces, type LabelWish } from "./labelPlaces.ts";
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
  /** Those that stand free of start and goal; the index is that of `others`. */
  readonly others: readonly { readonly index: number; readonly at: WorldPixel }[];
  readonly labels: readonly (LabelPlace & {
    readonly text: string;
    readonly of: "start" | "goal" | "name";
  })[];
}

/** Sizes in px of the drawing: symbols, letters, and the room that the scale bar takes at the lower right. */
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
  const drawnOthers = freeOnes(frame, others, taken, sizes.otherPx);
  const wishes: (LabelWish & { readonly text: string; readonly of: "start" | "goal" | "name" })[] =
    [
      { ...wish(goalAt, goal.label, sizes.goalPx, sizes.letterPx), of: "goal" },
      ...(start === null || startAt === null
        ? []
        : [{ ...wish(startAt, start.label, sizes.startPx, sizes.letterPx), of: "start" as const }]),
      ...names.map(({ at, label }) => ({
        ...wish(framePoint(frame, at), label, 0, sizes.nameLetterPx),
        of: "name" as const,
        isOptional: true,
      })),
    ];
  const places = labelPlaces(wishes, {
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    lines: [way],
    boxes: [
      ...taken,
      ...drawnOthers.map(({ at }) => boxAround(at, sizes.otherPx)),
      scaleBarBox(frame, sizes.scaleBar),
    ],
  });
  return {
    way: pathData(frame, path),
    start: startAt,
    goal: goalAt,
    others: drawnOthers,
    labels: wishes.flatMap(({ text, of }, index) => {
      const place = places[index];
      return place ? [{ ...place, text, of }] : [];
    }),
  };
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

function scaleBarBox({ widthPx, heightPx }: PictureFrame, size: RouteSizes["scaleBar"]): Bounds {
  return [widthPx - size.widthPx, heightPx - size.heightPx, widthPx, heightPx];
}

function touches(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

const GAP_PX = 6;
