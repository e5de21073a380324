import { clipSegmentToBox } from "../../domain/geo/clipSegmentToBox.ts";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { WorldPixel } from "../worldPixels.ts";

/** A name that wants to stand beside a point of a drawing. */
export interface LabelWish {
  /** The middle of its symbol. */
  readonly at: WorldPixel;
  /** From the middle of the symbol to where the letters may begin. */
  readonly gapPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Left out where it would touch anything. */
  readonly isOptional?: boolean;
}

/** Where it stands: the middle of its letters' height, and the end that lies at `x`. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** What labels keep clear of: lines (routes) and boxes `[left, top, right, bottom]` (symbols, scale bar). */
export interface LabelSurroundings {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly (readonly WorldPixel[])[];
  readonly boxes: readonly Bounds[];
}

/**
 * A place beside its point for each wish, in their order of importance: right, left, above or below, inside the
 * drawing, off symbols and labels before it, and on the side away from the line. `null` = left out.
 * LIMIT: one of eight places; a label that must stand takes the least bad one.
 */
export function labelPlaces(
  wishes: readonly LabelWish[],
  { widthPx, heightPx, lines, boxes }: LabelSurroundings,
): (LabelPlace | null)[] {
  const taken = [...boxes];
  return wishes.map((wish) => {
    const sides = SIDES.map((side) => {
      const placed = { side, box: boxBeside(wish, side) };
      const hit = hitPx(placed.box, widthPx, heightPx, taken, lines);
      return { ...placed, hit, cost: hit + RELUCTANCE[side] - 4 * awayness(wish.at, side, lines) };
    });
    const best = sides.reduce((one, other) => (other.cost < one.cost ? other : one));
    if (wish.isOptional === true && best.hit > 0) return null;
    taken.push(best.box);
    return { ...anchorIn(best.box, best.side), y: (best.box[1] + best.box[3]) / 2 };
  });
}

type Side = "right" | "left" | "above" | "below" | Corner;
type Corner = "aboveLeft" | "aboveRight" | "belowLeft" | "belowRight";

/** Beside a symbol a name is read more easily than over or under it. */
const RELUCTANCE: Readonly<Record<Side, number>> = {
  right: 0,
  left: 0.1,
  above: 4,
  below: 4.1,
  aboveLeft: 4.2,
  aboveRight: 4.3,
  belowLeft: 4.4,
  belowRight: 4.5,
};

const SIDES: readonly Side[] = [
  "right",
  "left",
  "above",
  "below",
  "aboveLeft",
  "aboveRight",
  "belowLeft",
  "belowRight",
];

/** Where the label lies; at the corners it begins or ends with the symbol. */
const DIRECTIONS: Readonly<Record<Side, WorldPixel>> = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  above: { x: 0, y: -1 },
  below: { x: 0, y: 1 },
  aboveLeft: { x: -0.5, y: -1 },
  aboveRight: { x: 0.5, y: -1 },
  belowLeft: { x: -0.5, y: 1 },
  belowRight: { x: 0.5, y: 1 },
};

function boxBeside({ at, gapPx, widthPx, heightPx }: LabelWish, side: Side): Bounds {
  const { x, y } = DIRECTIONS[side];
  const isCorner = x !== 0 && y !== 0;
  const middleX =
    at.x + (isCorner ? Math.sign(x) * (widthPx / 2 - gapPx) : x * (gapPx + widthPx / 2));
  const middleY = at.y + y * (gapPx + heightPx / 2);
  return [
    middleX - widthPx / 2,
    middleY - heightPx / 2,
    middleX + widthPx / 2,
    middleY + heightPx / 2,
  ];
}

function anchorIn([left, , right]: Bounds, side: Side): Pick<LabelPlace, "x" | "anchor"> {
  const { x } = DIRECTIONS[side];
  if (x === 0) return { x: (left + right) / 2, anchor: "middle" };
  return x > 0 ? { x: left, anchor: "start" } : { x: right, anchor: "end" };
}

/** How much a box hides or sticks out, in px: 0 where it touches nothing. */
function hitPx(
  box: Bounds,
  widthPx: number,
  heightPx: number,
  taken: readonly Bounds[],
  lines: LabelSurroundings["lines"],
): number {
  const outside =
    Math.max(0, -box[0]) +
    Math.max(0, box[2] - widthPx) +
    Math.max(0, -box[1]) +
    Math.max(0, box[3] - heightPx);
  const covered = taken.reduce((sum, other) => sum + overlapPx(box, other), 0);
  return 4 * outside + covered + lines.reduce((sum, line) => sum + lengthInside(box, line), 0);
}

/** The root of the area in common, so that it counts like a length. */
function overlapPx(box: Bounds, other: Bounds): number {
  const width = Math.min(box[2], other[2]) - Math.max(box[0], other[0]);
  const height = Math.min(box[3], other[3]) - Math.max(box[1], other[1]);
  return width <= 0 || height <= 0 ? 0 : Math.sqrt(width * height);
}

function lengthInside(box: Bounds, line: readonly WorldPixel[]): number {
  return partsInside(box, line).reduce((sum, { lengthPx }) => sum + lengthPx, 0);
}

/** 1 = the lines near the point all lie on the other side, -1 = on this one. */
function awayness(at: WorldPixel, side: Side, lines: LabelSurroundings["lines"]): number {
  const around: Bounds = [at.x - NEAR_PX, at.y - NEAR_PX, at.x + NEAR_PX, at.y + NEAR_PX];
  const parts = lines.flatMap((line) => partsInside(around, line));
  const sumX = parts.reduce((sum, { middle, lengthPx }) => sum + (middle.x - at.x) * lengthPx, 0);
  const sumY = parts.reduce((sum, { middle, lengthPx }) => sum + (middle.y - at.y) * lengthPx, 0);
  const { x, y } = DIRECTIONS[side];
  const length = Math.hypot(sumX, sumY) * Math.hypot(x, y);
  return length === 0 ? 0 : -(sumX * x + sumY * y) / length;
}

/** A line farther away says nothing about the side. */
const NEAR_PX = 70;

interface LinePart {
  readonly middle: WorldPixel;
  readonly lengthPx: number;
}

/** What of each piece of a line lies in a box. */
function partsInside(box: Bounds, line: readonly WorldPixel[]): LinePart[] {
  const span = new Float64Array(2);
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    if (from === undefined || !clipSegmentToBox(box, from.x, from.y, to.x, to.y, span)) return [];
    const [start, end] = [span[0]!, span[1]!];
    const half = (start + end) / 2;
    const middle = { x: from.x + half * (to.x - from.x), y: from.y + half * (to.y - from.y) };
    return [{ middle, lengthPx: Math.hypot(to.x - from.x, to.y - from.y) * (end - start) }];
  });
}
