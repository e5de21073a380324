import { gapM, type Point } from "./geometry/polyline.ts";

/** Where streets meet so far, found by place. */
export interface JunctionTable {
  add(point: Point): void;
  near(point: Point, withinM: number): Point[];
}

const CELL_M = 40;

/** An empty table; points are looked up in cells of 40 m. */
export function junctionTable(): JunctionTable {
  const cells = new Map<string, Point[]>();
  return {
    add(point) {
      const key = `${cellOf(point[0])} ${cellOf(point[1])}`;
      const list = cells.get(key);
      if (list) list.push(point);
      else cells.set(key, [point]);
    },
    near(point, withinM) {
      const found: Point[] = [];
      for (let x = cellOf(point[0] - withinM); x <= cellOf(point[0] + withinM); x++) {
        for (let y = cellOf(point[1] - withinM); y <= cellOf(point[1] + withinM); y++) {
          for (const other of cells.get(`${x} ${y}`) ?? []) {
            if (gapM(point, other) <= withinM) found.push(other);
          }
        }
      }
      return found.sort((a, b) => gapM(point, a) - gapM(point, b));
    },
  };
}

function cellOf(valueM: number): number {
  return Math.floor(valueM / CELL_M);
}
