import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Problem } from "../../domain/problem.ts";
import { columnBlocks } from "./columnBlocks.ts";
import type { Grid } from "./grid.ts";
import { tableOfBlock } from "./tableOfBlock.ts";
import type { TableSource } from "./tableSource.ts";

/** The tables of a sheet, from left to right; none where it is blank. */
export function tablesOfGrid(
  grid: Grid,
  source: TableSource,
): { tables: FoundTable[]; problems: Problem[] } {
  const checked = columnBlocks(grid.rows).map((columns) => tableOfBlock(grid, columns, source));
  return {
    tables: checked.flatMap(({ value }) => value ?? []),
    problems: checked.flatMap(({ problems }) => problems),
  };
}
