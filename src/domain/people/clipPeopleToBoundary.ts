import type { MultiPolygon } from "geojson";
import type { PeopleByClass } from "./allotPeople.ts";
import { insideBoundary } from "./insideBoundary.ts";
import type { PeopleCell, PeopleCounts } from "./peopleCell.ts";
import type { PeopleClass } from "./peopleClass.ts";
import { wholeShares } from "./wholeShares.ts";

/** What is left of the counts inside a boundary, and what was outside it. */
export interface ClippedPeople {
  readonly counts: PeopleCounts;
  /** Dropped: wholly outside, or without a place that could be read. */
  readonly cellsOutside: number;
  /** Across the boundary: kept with a share of their people. */
  readonly cellsCut: number;
  readonly peopleOutside: PeopleByClass;
}

/**
 * Keeps the people inside a boundary. A cell across it keeps the share of its people that its area
 * inside has of its whole area, and becomes the polygon of that part; areas of the boundary that
 * overlap count once. Whole numbers: see `wholeShares`.
 *
 * Limit: people are taken to live evenly over a cell, which is wrong where its part outside is sea,
 * river or forest.
 */
export function clipPeopleToBoundary(
  counts: PeopleCounts,
  boundary: readonly MultiPolygon[],
): ClippedPeople {
  const insideOf = insideBoundary(boundary);
  const parts = counts.cells
    .map((cell) => ({ id: cell.id, people: cell.people, ...insideOf(cell.shape) }))
    .filter(({ share }) => share > 0);
  const shares = wholeShares(parts);
  const cells = parts.map(({ id, shape }, i): PeopleCell => ({ id, shape, people: shares[i]! }));
  const outside = counts.classes.map((peopleClass) => {
    const people = peopleIn(counts.cells, peopleClass) - peopleIn(cells, peopleClass);
    return [peopleClass, people] as const;
  });
  return {
    counts: { ...counts, cells },
    cellsOutside: counts.cells.length - cells.length,
    cellsCut: parts.filter(({ share }) => share < 1).length,
    peopleOutside: Object.fromEntries(outside),
  };
}

function peopleIn(cells: readonly PeopleCell[], peopleClass: PeopleClass): number {
  return cells.reduce((sum, { people }) => sum + (people[peopleClass] ?? 0), 0);
}
