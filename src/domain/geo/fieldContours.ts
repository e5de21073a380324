import { distanceAt, levelAt, type NearnessField } from "./nearnessField.ts";

/** A ring in metres on the field's plane, not closed by repeating its first position. */
export type PlaneRing = readonly (readonly [xM: number, yM: number])[];

/** One connected area: its outer ring anticlockwise, then its holes clockwise. */
export type PlaneArea = readonly [outer: PlaneRing, ...holes: PlaneRing[]];

/**
 * The areas of a field within `distanceM` of its lines, by marching squares: crossings lie on the grid's
 * lines, placed by linear interpolation; samples that touch by a corner only are not connected.
 *
 * Limit: gaps narrower than a step of the grid may close; edges are true to about a tenth of a step
 * where lines are straight.
 */
export function fieldContours(field: NearnessField, distanceM: number): PlaneArea[] {
  const threshold = levelAt(field, distanceM);
  const rings = tracedRings(field, threshold);
  const areas = new Map<number, [PlaneRing, ...PlaneRing[]]>();
  for (const [index, ring] of rings.entries()) {
    if (!ring.isHole) areas.set(index, [ring.positions]);
  }
  const ringWestOf = new Map<number, number>();
  for (const [index, ring] of rings.entries()) {
    for (const sample of ring.westEnds) ringWestOf.set(sample, index);
  }
  for (const ring of rings) {
    if (!ring.isHole) continue;
    areas.get(outerOf(ring, rings, ringWestOf, field, threshold))!.push(ring.positions);
  }
  return [...areas.values()];
}

interface TracedRing {
  readonly positions: [number, number][];
  readonly isHole: boolean;
  /** Of all samples that this ring passes on their east side going north, the westernmost. */
  readonly leftmost: number;
  /** Samples that this ring passes on their west side, going south. */
  readonly westEnds: readonly number[];
}

function tracedRings(field: NearnessField, threshold: number): TracedRing[] {
  const { columns, rows, level } = field;
  const isTraced = new Uint8Array(level.length);
  const rings: TracedRing[] = [];
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const sample = row * columns + column;
      if (level[sample]! < threshold || level[sample + 1]! > threshold) continue;
      if (isTraced[sample] === 0) rings.push(tracedRing(field, threshold, sample, isTraced));
    }
  }
  return rings;
}

/**
 * Follows one ring with the inside on the left, from the east side of sample `start` northwards, until it
 * is back. At each step `inside` and `outside` are the two samples that the ring passes between.
 */
function tracedRing(
  field: NearnessField,
  threshold: number,
  start: number,
  isTraced: Uint8Array,
): TracedRing {
  const { columns, level } = field;
  const ahead = [columns, -1, -columns, 1];
  const positions: [number, number][] = [];
  const westEnds: number[] = [];
  let inside = start;
  let outside = start + 1;
  let heading = 0;
  let leftmost = start;
  let doubleArea = 0;
  do {
    if (heading === 0) {
      isTraced[inside] = 1;
      if (inside % columns < leftmost % columns) leftmost = inside;
    }
    if (heading === 2) westEnds.push(inside);
    const position = crossing(field, threshold, inside, outside);
    const last = positions.at(-1) ?? position;
    doubleArea += last[0] * position[1] - position[0] * last[1];
    positions.push(position);
    const insideAhead = inside + ahead[heading]!;
    const outsideAhead = outside + ahead[heading]!;
    if (level[insideAhead]! < threshold) {
      outside = insideAhead;
      heading = (heading + 1) % 4;
    } else if (level[outsideAhead]! < threshold) {
      inside = insideAhead;
      outside = outsideAhead;
    } else {
      inside = outsideAhead;
      heading = (heading + 3) % 4;
    }
  } while (inside !== start || outside !== start + 1);
  const [first, last] = [positions[0]!, positions.at(-1)!];
  doubleArea += last[0] * first[1] - first[0] * last[1];
  return { positions, isHole: doubleArea < 0, leftmost, westEnds };
}

/** Where the distance of the threshold lies between two samples, if it grows evenly from one to the other. */
function crossing(
  field: NearnessField,
  threshold: number,
  inside: number,
  outside: number,
): [number, number] {
  const { level, columns, westM, southM, stepM } = field;
  const insideM = distanceAt(field, level[inside]!);
  const outsideM = distanceAt(field, level[outside]!);
  const share = (distanceAt(field, threshold) - insideM) / (outsideM - insideM);
  const insideColumn = inside % columns;
  const insideRow = (inside - insideColumn) / columns;
  const outsideColumn = outside % columns;
  const outsideRow = (outside - outsideColumn) / columns;
  return [
    westM + (insideColumn + share * (outsideColumn - insideColumn)) * stepM,
    southM + (insideRow + share * (outsideRow - insideRow)) * stepM,
  ];
}

/** Westwards from a hole's westernmost side lies its outer ring, or another hole that lies farther west. */
function outerOf(
  hole: TracedRing,
  rings: readonly TracedRing[],
  ringWestOf: ReadonlyMap<number, number>,
  { level }: NearnessField,
  threshold: number,
): number {
  let ring = hole;
  for (;;) {
    let sample = ring.leftmost;
    while (level[sample - 1]! > threshold) sample--;
    const index = ringWestOf.get(sample)!;
    ring = rings[index]!;
    if (!ring.isHole) return index;
  }
}
