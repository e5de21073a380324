import type { Point } from "./polyline.ts";

export interface SegmentGrid {
  /** Indexes, without repetition, of the segments whose box comes within `marginM` of the box of `a`–`b`. */
  near(a: Point, b: Point, marginM: number): number[];
}

const CELL_M = 60;

/** Finds segments by place: a grid of 60 m cells, each listing the segments whose box touches it. */
export function segmentGrid(segments: readonly (readonly [Point, Point])[]): SegmentGrid {
  const cells = new Map<number, number[]>();
  segments.forEach(([a, b], index) => {
    for (const cell of cellsOf(a, b, 0)) {
      const list = cells.get(cell);
      if (list) list.push(index);
      else cells.set(cell, [index]);
    }
  });
  return {
    near(a, b, marginM) {
      const found = new Set<number>();
      for (const cell of cellsOf(a, b, marginM)) {
        for (const index of cells.get(cell) ?? []) found.add(index);
      }
      return [...found];
    },
  };
}

function* cellsOf(a: Point, b: Point, marginM: number): Generator<number> {
  const west = Math.floor((Math.min(a[0], b[0]) - marginM) / CELL_M);
  const east = Math.floor((Math.max(a[0], b[0]) + marginM) / CELL_M);
  const south = Math.floor((Math.min(a[1], b[1]) - marginM) / CELL_M);
  const north = Math.floor((Math.max(a[1], b[1]) + marginM) / CELL_M);
  for (let x = west; x <= east; x++) {
    for (let y = south; y <= north; y++) yield x * 100_000 + y;
  }
}
