import type { PeopleCell, PeopleCounts } from "../../domain/people/peopleCell.ts";
import { PEOPLE_CLASSES } from "../../domain/people/peopleClass.ts";
import type { Checked, Problem } from "../../domain/problem.ts";

/** Counts of a town from its cells; no cell with a count, or no 基準日, is a problem. */
export function peopleCountsOf(
  cells: readonly PeopleCell[],
  asOf: string | null,
  file: string,
  problems: readonly Problem[],
): Checked<PeopleCounts> {
  const found = [...problems];
  if (cells.length === 0) {
    const params = { expected: "人の数がある行" };
    return {
      value: null,
      problems: [...found, { code: "fileUnreadable", severity: "error", file, params }],
    };
  }
  if (asOf === null) found.push({ code: "asOfMissing", severity: "warning", file });
  const classes = PEOPLE_CLASSES.filter((each) =>
    cells.some((cell) => cell.people[each] !== undefined),
  );
  return { value: { asOf: asOf ?? "", classes, cells }, problems: found };
}
