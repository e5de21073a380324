/** The cells of one sheet as they lie in the file: `rows[0]` is the first row, "" a blank cell. */
export interface Grid {
  readonly rows: readonly string[][];
  /** Cells that are one, rows and columns from 0, ends included. */
  readonly merges: readonly CellRange[];
}

interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
