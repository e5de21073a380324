/** Rows from `first` up to, not including, `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Rows drawn above and below what is seen, so that a fast turn of the wheel shows no gap. */
const SPARE_ROWS = 12;

/** Which of `rowCount` rows of one height a window of a list needs, at this scroll position. */
export function visibleRows(
  scrollTop: number,
  windowHeight: number,
  rowHeight: number,
  rowCount: number,
): RowRange {
  const first = Math.floor(scrollTop / rowHeight) - SPARE_ROWS;
  const end = Math.ceil((scrollTop + windowHeight) / rowHeight) + SPARE_ROWS;
  return {
    first: Math.min(Math.max(first, 0), rowCount),
    end: Math.min(Math.max(end, 0), rowCount),
  };
}
