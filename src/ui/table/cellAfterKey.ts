/** A cell of a grid by row and column, from 0; row -1 is the heads. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Which cell has the focus after a key, as in every spreadsheet: arrows by one, Home and End to the ends of the
 * row, with Ctrl of the whole grid, Page keys by a window. `null` = the key does not move.
 */
export function cellAfterKey(
  key: string,
  ctrl: boolean,
  cell: GridCell,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): GridCell | null {
  const { row, column } = cell;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const target: GridCell | undefined = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + size.page, column },
    PageUp: { row: Math.max(row - size.page, 0), column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? lastRow : row, column: lastColumn },
  }[key];
  if (target === undefined) return null;
  return {
    row: Math.min(Math.max(target.row, -1), lastRow),
    column: Math.min(Math.max(target.column, 0), lastColumn),
  };
}
