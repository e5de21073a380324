import type { GridColumn } from "./gridColumn.ts";
import type { GridWords } from "./gridProps.ts";
import type { Sorting } from "./sortRows.ts";
import styles from "./WindowedGrid.module.css";

/** The heads of a grid: the box that ticks all rows shown, then a button for each column that sorts by it. */
export function GridHead<Row>({
  columns,
  tracks,
  words,
  sorting,
  onSort,
  current,
  allChosen,
  onChooseAll,
  onFocus,
}: {
  readonly columns: readonly GridColumn<Row>[];
  /** Widths of all columns, as the tracks of a grid. */
  readonly tracks: string;
  readonly words: GridWords<Row>;
  readonly sorting: Sorting;
  readonly onSort: (columnId: string) => void;
  /** The column that has the tab stop, 0 = the box; `null` = it is elsewhere. */
  readonly current: number | null;
  readonly allChosen: boolean;
  readonly onChooseAll: (all: boolean) => void;
  readonly onFocus: (column: number) => void;
}) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles.headRow}
        style={{ gridTemplateColumns: tracks }}
      >
        <div role="columnheader" aria-colindex={1} className={styles.tickCell}>
          <input
            type="checkbox"
            aria-label={words.chooseAll}
            checked={allChosen}
            tabIndex={current === 0 ? 0 : -1}
            data-current={current === 0}
            onFocus={() => onFocus(0)}
            onChange={(event) => onChooseAll(event.target.checked)}
          />
        </div>
        {columns.map((column, index) =>
          column.unsorted === true ? (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 2}
              className={styles.headCell}
              tabIndex={current === index + 1 ? 0 : -1}
              data-current={current === index + 1}
              onFocus={() => onFocus(index + 1)}
            >
              <span className="srOnly">{column.head}</span>
            </div>
          ) : (
            <SortHead
              key={column.id}
              column={column}
              position={index + 1}
              sorting={sorting}
              isCurrent={current === index + 1}
              onSort={onSort}
              onFocus={onFocus}
            />
          ),
        )}
      </div>
    </div>
  );
}

function SortHead<Row>({
  column,
  position,
  sorting,
  isCurrent,
  onSort,
  onFocus,
}: {
  readonly column: GridColumn<Row>;
  readonly position: number;
  readonly sorting: Sorting;
  readonly isCurrent: boolean;
  readonly onSort: (columnId: string) => void;
  readonly onFocus: (column: number) => void;
}) {
  const isSorted = sorting.column === column.id;
  return (
    <div
      role="columnheader"
      aria-colindex={position + 1}
      aria-sort={isSorted ? sorting.direction : "none"}
      className={column.figures ? `num ${styles.headCell}` : styles.headCell}
    >
      <button
        type="button"
        className={styles.sort}
        tabIndex={isCurrent ? 0 : -1}
        data-current={isCurrent}
        onFocus={() => onFocus(position)}
        onClick={() => onSort(column.id)}
      >
        {column.head}
        <span aria-hidden="true" className={styles.mark}>
          {isSorted ? (sorting.direction === "descending" ? "▼" : "▲") : ""}
        </span>
      </button>
    </div>
  );
}
