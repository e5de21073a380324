import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { nextSorting } from "./nextSorting.ts";
import { rowAfterKey } from "./rowAfterKey.ts";
import styles from "./RowTable.module.css";
import { sortRows, type Sorting, type SortValue } from "./sortRows.ts";

export interface TableColumn<Row> {
  readonly id: string;
  readonly head: ReactNode;
  /** The head in full, where `head` is short. */
  readonly headInFull?: string;
  readonly value: (row: Row) => SortValue;
  readonly cell: (row: Row) => ReactNode;
  /** What pressing the head asks for first. */
  readonly firstDirection: Sorting["direction"];
  readonly figures: boolean;
  /** Left out where the table is as narrow as a phone. */
  readonly extra?: boolean;
  /** Width in CSS, where the browser's own choice is not wanted. */
  readonly width?: string;
}

interface RowTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onHover: (id: string | null) => void;
  /** Sums and remarks under the rows, as `<tr>`. */
  readonly children?: ReactNode;
}

/**
 * Rows to choose one from: one tab stop, arrows, Page, Home and End move, Enter or Space chooses; heads sort.
 * The first column that is not figures names the row.
 */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { columns, rows, sorting } = props;
  const sortedBy = columns.find((column) => column.id === sorting.column);
  const sorted = sortedBy ? sortRows(rows, sortedBy.value, sorting.direction) : rows;
  return (
    // A row can be chosen and has the focus, which a table without this role cannot tell.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table className={styles.table} role="grid" onPointerLeave={() => props.onHover(null)}>
      <caption className="srOnly">{props.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} sorting={sorting} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <TableBody {...props} rows={sorted} />
      {props.children === undefined ? null : (
        <tfoot className={styles.foot}>{props.children}</tfoot>
      )}
    </table>
  );
}

function TableBody<Row>(props: RowTableProps<Row>) {
  const { columns, rows, selectedId, hoveredId, onSelect, onHover } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = rows.map(props.rowId);
  const selectedIndex = selectedId === null ? -1 : ids.indexOf(selectedId);
  useEffect(() => {
    body.current?.rows[selectedIndex]?.scrollIntoView({ block: "nearest" });
  }, [selectedIndex]);

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, index: number, id: string) {
    const isChoice = event.key === "Enter" || event.key === " ";
    const next = rowAfterKey(event.key, index, ids.length);
    if (!isChoice && next === null) return;
    event.preventDefault();
    if (isChoice) onSelect(id);
    else if (next !== null) body.current?.rows[next]?.focus();
  }

  return (
    <tbody ref={body}>
      {rows.map((row, index) => {
        const id = props.rowId(row);
        return (
          <tr
            key={id}
            className={styles.row}
            aria-selected={id === selectedId}
            data-hovered={id === hoveredId || undefined}
            tabIndex={index === Math.max(selectedIndex, 0) ? 0 : -1}
            onClick={() => onSelect(id)}
            onKeyDown={(event) => onKeyDown(event, index, id)}
            onPointerEnter={() => onHover(id)}
            onFocus={() => onHover(id)}
            onBlur={() => onHover(null)}
          >
            <BodyCells columns={columns} row={row} />
          </tr>
        );
      })}
    </tbody>
  );
}

function BodyCells<Row>({
  columns,
  row,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly row: Row;
}) {
  const naming = columns.find((column) => !column.figures);
  return columns.map((column) =>
    column === naming ? (
      <th key={column.id} scope="row" className={styles.name}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.id} className={cellClass(column)}>
        {column.cell(row)}
      </td>
    ),
  );
}

function HeadCell<Row>({
  column,
  sorting,
  onSort,
}: {
  readonly column: TableColumn<Row>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}) {
  const isSorted = sorting.column === column.id;
  return (
    <th
      scope="col"
      className={cellClass(column)}
      style={{ width: column.width }}
      aria-sort={isSorted ? sorting.direction : "none"}
    >
      <button
        type="button"
        className={styles.head}
        aria-label={column.headInFull}
        onClick={() => onSort(nextSorting(sorting, column.id, column.firstDirection))}
      >
        {column.head}
        <span aria-hidden="true" className={styles.mark}>
          {isSorted ? (sorting.direction === "descending" ? "▼" : "▲") : ""}
        </span>
      </button>
    </th>
  );
}

function cellClass<Row>(column: TableColumn<Row>): string | undefined {
  const classes = [column.figures ? "num" : styles.words, column.extra ? styles.extra : ""];
  return classes.filter(Boolean).join(" ");
}
