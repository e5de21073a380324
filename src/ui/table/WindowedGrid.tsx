import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { cellAfterKey, type GridCell } from "./cellAfterKey.ts";
import { chosenAfter } from "./chosenAfter.ts";
import { GridHead } from "./GridHead.tsx";
import { GridRow, type RowHandlers } from "./GridRow.tsx";
import { nextEditable } from "./nextEditable.ts";
import type { Sorting } from "./sortRows.ts";
import { useSteady } from "../useSteady.ts";
import { useWindow } from "./useWindow.ts";
import styles from "./WindowedGrid.module.css";

export interface GridColumn<Row> {
  readonly id: string;
  readonly head: string;
  /** Width in rem at least, and its share of what is left over; 0 = it takes none. */
  readonly widthRem: number;
  readonly share: number;
  readonly figures?: boolean;
  /** Its head is only a name: there is nothing to sort by. */
  readonly unsorted?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** What stands in the cell while it is being changed; absent = it cannot be changed here. */
  readonly editor?: (row: Row, editing: CellEditing) => ReactNode;
}

/** How an editor in a cell ends. */
export interface CellEditing {
  /** Gives the cell back as it was. */
  readonly cancel: () => void;
  /** The change is made; the next cell of the row that can be changed opens (`1`), the one before (`-1`), or none. */
  readonly done: (next: 1 | -1 | null) => void;
}

export interface GridWords<Row> {
  readonly caption: string;
  readonly chooseAll: string;
  readonly choose: (row: Row) => string;
}

interface WindowedGridProps<Row> {
  readonly words: GridWords<Row>;
  readonly columns: readonly GridColumn<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sorting: Sorting;
  readonly onSort: (columnId: string) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter on a cell that cannot be changed, a double press there, Ctrl+Enter anywhere. */
  readonly onOpen?: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/**
 * A table for tens of thousands of rows of one height, of which only those in sight are drawn. One tab stop;
 * arrows, Page, Home and End move among cells and heads; Space ticks (with Shift up to here, Ctrl+A all);
 * F2, Enter or a double press change a cell where that is possible, Tab goes on to the next, Escape takes back.
 */
export function WindowedGrid<Row>(props: WindowedGridProps<Row>) {
  const { columns, rows, rowId, chosen, onChoose, selectedId, onSelect, onHover } = props;
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const { scroller, sizer, rowHeight, range, pageRows, showRow } = useWindow(rows.length);
  const [at, setAt] = useState<GridCell>({ row: 0, column: 1 });
  const [editing, setEditing] = useState(false);
  const [chosenFrom, setChosenFrom] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const followedRow = useRef<string | null>(null);
  const tracks = ["44px", ...columns.map(trackOf)].join(" ");
  const leastRem = columns.reduce((sum, { widthRem }) => sum + widthRem, 0);
  const cell = {
    row: Math.min(at.row, rows.length - 1),
    column: Math.min(at.column, columns.length),
  };

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('[data-current="true"]')?.focus();
  });
  const selectedRow = selectedId === null ? -1 : ids.indexOf(selectedId);
  const [followedId, setFollowedId] = useState<string | null>(null);
  if (selectedId !== followedId && (selectedId === null || selectedRow >= 0)) {
    setFollowedId(selectedId);
    if (selectedRow >= 0) setAt({ row: selectedRow, column: at.column });
  }
  useEffect(() => {
    if (followedRow.current === followedId) return;
    followedRow.current = followedId;
    if (selectedRow >= 0) showRow(selectedRow);
  }, [followedId, selectedRow, showRow]);

  function goTo(next: GridCell, edit = false) {
    setAt(next);
    setEditing(edit);
    wantsFocus.current = !edit;
    if (next.row >= 0) showRow(next.row);
  }

  function turnOver(row: number, through: boolean) {
    const id = ids[row];
    if (id === undefined) return;
    onChoose(chosenAfter(chosen, ids, id, through ? chosenFrom : null));
    setChosenFrom(id);
  }

  function openCell({ row, column }: GridCell) {
    const id = ids[row];
    if (id === undefined) return;
    if (column === 0) turnOver(row, false);
    else if (columns[column - 1]?.editor) goTo({ row, column }, true);
    else props.onOpen?.(id);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (editing) return;
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const size = { rows: rows.length, columns: columns.length + 1, page: pageRows };
    const next = cellAfterKey(key, ctrlKey || metaKey, cell, size);
    if (next !== null) goTo(next);
    else if (cell.row < 0) return;
    else if (key === " ") turnOver(cell.row, shiftKey);
    else if (key === "a" && (ctrlKey || metaKey)) onChoose(new Set([...chosen, ...ids]));
    else if (key === "Enter" && (ctrlKey || metaKey)) props.onOpen?.(ids[cell.row]!);
    else if (key === "F2" || key === "Enter") openCell(cell);
    else return;
    event.preventDefault();
  }

  const cellEditing = (row: number, column: number): CellEditing => ({
    cancel: () => goTo({ row, column }),
    done: (step) => {
      const next = step === null ? null : nextEditable(columns, column - 1, step);
      if (next === null) goTo({ row, column });
      else goTo({ row, column: next + 1 }, true);
    },
  });

  const handlers = useSteady<RowHandlers>({
    onTick: turnOver,
    onPress: (row, column) => {
      goTo({ row, column });
      const id = ids[row];
      if (id !== undefined) onSelect(id);
    },
    onTwice: (row, column) => openCell({ row, column }),
    onHover: (row) => onHover(ids[row] ?? null),
    onFocus: (row, column) => setAt({ row, column }),
  });
  const allChosen = useMemo(
    () => ids.length > 0 && ids.every((id) => chosen.has(id)),
    [ids, chosen],
  );
  const drawn = [...new Set([...(cell.row >= 0 ? [cell.row] : []), ...numbersIn(range)])].toSorted(
    (a, b) => a - b,
  );
  return (
    <div className={styles.scroller} ref={scroller} onPointerLeave={() => onHover(null)}>
      <div className={styles.sizer} ref={sizer} aria-hidden="true" />
      {/* The keys are those of the cells inside, which have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="grid"
        aria-label={props.words.caption}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className={styles.grid}
        style={{ minWidth: `calc(44px + ${leastRem}rem)` }}
        onKeyDown={onKeyDown}
      >
        <GridHead
          {...props}
          tracks={tracks}
          current={cell.row < 0 ? cell.column : null}
          allChosen={allChosen}
          onChooseAll={(all) => onChoose(withAll(chosen, ids, all))}
          onFocus={(column) => setAt({ row: -1, column })}
        />
        <div
          role="rowgroup"
          className={styles.body}
          style={{ height: `${rows.length * rowHeight}px` }}
        >
          {drawn.map((index) => {
            const row = rows[index];
            const id = ids[index];
            if (row === undefined || id === undefined) return null;
            const isCurrent = index === cell.row;
            return (
              <GridRow
                key={id}
                row={row}
                index={index}
                height={rowHeight}
                tracks={tracks}
                columns={columns}
                chooseWord={props.words.choose(row)}
                isChosen={chosen.has(id)}
                isSelected={id === selectedId}
                isHovered={id === props.hoveredId}
                current={isCurrent ? cell.column : null}
                editing={isCurrent && editing ? cellEditing(index, cell.column) : null}
                handlers={handlers}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function numbersIn({ first, end }: { readonly first: number; readonly end: number }): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function withAll(chosen: ReadonlySet<string>, ids: readonly string[], all: boolean): Set<string> {
  const now = new Set(chosen);
  for (const id of ids) {
    if (all) now.add(id);
    else now.delete(id);
  }
  return now;
}

function trackOf({ widthRem, share }: { readonly widthRem: number; readonly share: number }) {
  return share === 0 ? `${widthRem}rem` : `minmax(${widthRem}rem, ${share}fr)`;
}
