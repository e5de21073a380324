import { densified, gapM, lengthM, nearestOn, partOf, pointAt, type Point } from "./polyline.ts";

/**
 * A block with four sides. `bottom` and `top` run the same way, and so do `left` and `right`:
 * `left` from the start of `bottom` to the start of `top`, `right` from end to end.
 */
export interface Quad {
  readonly bottom: readonly Point[];
  readonly top: readonly Point[];
  readonly left: readonly Point[];
  readonly right: readonly Point[];
}

/** Half the distance along the ring over which a bend is judged to be a corner. */
const CORNER_REACH_M = 30;

/** Sees an anticlockwise ring as a block of four sides, cut at its four clearest corners. */
export function quadOf(ring: readonly Point[]): Quad {
  const dense = densified([...ring, ring[0]!], 15).slice(0, -1);
  const corners = cornersOf(dense);
  const side = (from: number, to: number) => arc(dense, corners[from]!, corners[to]!);
  return {
    bottom: side(0, 1),
    right: side(1, 2),
    top: side(2, 3).toReversed(),
    left: side(3, 0).toReversed(),
  };
}

/** The same block seen from its left side. */
export function transposed({ bottom, top, left, right }: Quad): Quad {
  return { bottom: left, top: right, left: bottom, right: top };
}

/** Length of its bottom and top, on average. */
export function widthM({ bottom, top }: Quad): number {
  return (lengthM(bottom) + lengthM(top)) / 2;
}

/** Length of its left and right, on average. */
export function heightM({ left, right }: Quad): number {
  return (lengthM(left) + lengthM(right)) / 2;
}

/** Its sides as one anticlockwise ring, open. */
export function ringOf({ bottom, right, top, left }: Quad): Point[] {
  return [
    ...bottom.slice(0, -1),
    ...right.slice(0, -1),
    ...top.toReversed().slice(0, -1),
    ...left.toReversed().slice(0, -1),
  ];
}

/**
 * A line across the block from `atBottom` to `atTop` (shares of those sides) that takes on the bend of
 * its left and right sides (Coons patch).
 */
export function lineAcross(quad: Quad, atBottom: number, atTop: number, stepM: number): Point[] {
  const start = pointAt(quad.bottom, atBottom);
  const end = pointAt(quad.top, atTop);
  const parts = Math.max(1, Math.round(gapM(start, end) / stepM));
  const line: Point[] = [start];
  for (let part = 1; part < parts; part++) {
    const v = part / parts;
    line.push(coons(quad, atBottom + (atTop - atBottom) * v, v));
  }
  line.push(end);
  return line;
}

/** The two blocks on either side of a line across. */
export function cutAlong(
  quad: Quad,
  atBottom: number,
  atTop: number,
  line: readonly Point[],
): [left: Quad, right: Quad] {
  return [
    {
      bottom: partOf(quad.bottom, 0, atBottom),
      top: partOf(quad.top, 0, atTop),
      left: quad.left,
      right: line,
    },
    {
      bottom: partOf(quad.bottom, atBottom, 1),
      top: partOf(quad.top, atTop, 1),
      left: line,
      right: quad.right,
    },
  ];
}

/** How near the inner part of a line across comes to the sides that it runs along. */
export function clearanceM(quad: Quad, line: readonly Point[]): number {
  let nearestM = Infinity;
  for (const point of line.slice(1, -1)) {
    nearestM = Math.min(
      nearestM,
      nearestOn(quad.left, point).distanceM,
      nearestOn(quad.right, point).distanceM,
    );
  }
  return nearestM;
}

function coons(quad: Quad, u: number, v: number): Point {
  const bottom = pointAt(quad.bottom, u);
  const top = pointAt(quad.top, u);
  const left = pointAt(quad.left, v);
  const right = pointAt(quad.right, v);
  const corners = [quad.bottom[0]!, quad.bottom.at(-1)!, quad.top[0]!, quad.top.at(-1)!] as const;
  const at = (axis: 0 | 1) =>
    (1 - v) * bottom[axis] +
    v * top[axis] +
    (1 - u) * left[axis] +
    u * right[axis] -
    ((1 - u) * (1 - v) * corners[0][axis] +
      u * (1 - v) * corners[1][axis] +
      (1 - u) * v * corners[2][axis] +
      u * v * corners[3][axis]);
  return [at(0), at(1)];
}

function arc(ring: readonly Point[], from: number, to: number): Point[] {
  const points: Point[] = [ring[from]!];
  for (let index = from; index !== to;) {
    index = (index + 1) % ring.length;
    points.push(ring[index]!);
  }
  return points;
}

/** Four ring indexes in order: the sharpest outward bends that keep apart, or else far-apart points. */
function cornersOf(ring: readonly Point[]): number[] {
  const walked = walkedM(ring);
  const wholeM = walked.at(-1)!;
  const bends = ring.map((_, index) => bendAt(ring, index));
  const order = [...ring.keys()].sort((a, b) => bends[b]! - bends[a]!);
  const apartM = (a: number, b: number) => {
    const along = Math.abs(walked[a]! - walked[b]!);
    return Math.min(along, wholeM - along);
  };
  const corners: number[] = [];
  for (const index of order) {
    if (corners.length === 4 || bends[index]! < CLEAR_BEND) break;
    if (corners.every((other) => apartM(index, other) > 0.12 * wholeM)) corners.push(index);
  }
  if (corners.length === 0) corners.push(order[0]!);
  while (corners.length < 4) corners.push(middleOfLongestArc(corners, walked, wholeM));
  return corners.sort((a, b) => a - b);
}

/** Radians from which a bend is a corner. */
const CLEAR_BEND = 0.35;

function middleOfLongestArc(corners: number[], walked: readonly number[], wholeM: number): number {
  const sorted = corners.toSorted((a, b) => a - b);
  let target = 0;
  let longestM = -1;
  sorted.forEach((corner, position) => {
    const start = walked[corner]!;
    const next = sorted[position + 1];
    const end = next === undefined ? walked[sorted[0]!]! + wholeM : walked[next]!;
    if (end - start <= longestM) return;
    longestM = end - start;
    target = ((start + end) / 2) % wholeM;
  });
  let best = 0;
  for (let index = 0; index < walked.length - 1; index++) {
    if (corners.includes(index)) continue;
    if (
      Math.abs(walked[index]! - target) < Math.abs(walked[best]! - target) ||
      corners.includes(best)
    ) {
      best = index;
    }
  }
  return best;
}

/** Metres from the first point to each point, and at the end the whole ring. */
function walkedM(ring: readonly Point[]): number[] {
  const walked = [0];
  for (let index = 1; index <= ring.length; index++) {
    walked.push(walked[index - 1]! + gapM(ring[index - 1]!, ring[index % ring.length]!));
  }
  return walked;
}

/** Turn to the left at a ring point, in radians, judged over some metres each way. */
function bendAt(ring: readonly Point[], index: number): number {
  const here = ring[index]!;
  const before = reach(ring, index, -1);
  const after = reach(ring, index, 1);
  const inAngle = Math.atan2(here[1] - before[1], here[0] - before[0]);
  const outAngle = Math.atan2(after[1] - here[1], after[0] - here[0]);
  const turn = outAngle - inAngle;
  return Math.atan2(Math.sin(turn), Math.cos(turn));
}

function reach(ring: readonly Point[], index: number, step: 1 | -1): Point {
  let at = index;
  let walked = 0;
  do {
    const next = (at + step + ring.length) % ring.length;
    walked += gapM(ring[at]!, ring[next]!);
    at = next;
  } while (walked < CORNER_REACH_M && at !== index);
  return ring[at]!;
}
