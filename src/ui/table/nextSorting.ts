import type { Sorting } from "./sortRows.ts";

/** Pressing a column's head sorts by it the way that is asked for first; pressing it again turns it round. */
export function nextSorting(
  current: Sorting,
  column: string,
  first: Sorting["direction"],
): Sorting {
  if (current.column !== column) return { column, direction: first };
  return { column, direction: current.direction === "ascending" ? "descending" : "ascending" };
}
