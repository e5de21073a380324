/** Rows from `first` up to, not including, `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Rows drawn above and below what is seen, so that a fast turn of the wheel shows no gap. */
const SPARE_ROWS = 10;
/** The range moves by so many rows at once, so that most pixels of scrolling draw nothing anew. */
const STEP_ROWS = 5;

/** Which of `rowCount` rows of one height a window of a list needs, at this scroll position. */
export function visibleRows(
  scrollTop: number,
  windowHeight: number,
  rowHeight: number,
  rowCount: number,
): RowRange {
  const first = stepped(Math.floor(scrollTop / rowHeight)) - SPARE_ROWS;
  const seen = Math.ceil(windowHeight / rowHeight) + STEP_ROWS;
  return {
    first: within(first, rowCount),
    end: within(first + seen + 2 * SPARE_ROWS, rowCount),
  };
}

function stepped(row: number): number {
  return Math.floor(row / STEP_ROWS) * STEP_ROWS;
}

function within(row: number, rowCount: number): number {
  return Math.min(Math.max(row, 0), rowCount);
}
