import type { Cells } from "./cells.ts";
import { area } from "./geometry/area.ts";
import type { Point } from "./geometry/polyline.ts";

/** The people of every cell: those along the streets whose middle lies in it. */
export function peopleOfCells(
  cells: Cells,
  people: readonly (readonly [Point, number])[],
): number[] {
  const sums = cells.cells.map(() => 0);
  const grounds = cells.cells.map(({ ring }) => area(ring));
  for (const [at, count] of people) {
    const cell = grounds.findIndex((ground) => ground.has(at));
    if (cell >= 0) sums[cell]! += count;
  }
  return sums;
}
