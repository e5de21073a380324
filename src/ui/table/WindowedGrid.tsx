import { useMemo } from "react";
import type { GridProps } from "./gridProps.ts";
import { GridHead } from "./GridHead.tsx";
import { GridRow } from "./GridRow.tsx";
import type { RowRange } from "./visibleRows.ts";
import { useGridCells } from "./useGridCells.ts";
import { useWindow } from "./useWindow.ts";
import styles from "./WindowedGrid.module.css";

/**
 * A table for tens of thousands of rows of one height, of which only those in sight are drawn. One tab stop;
 * arrows, Page, Home and End move among cells and heads; Space ticks (with Shift up to here, Ctrl+A all);
 * F2, Enter or a double press change a cell where that is possible, Tab goes on to the next, Escape takes back.
 */
export function WindowedGrid<Row>(props: GridProps<Row>) {
  const { columns, rows, rowId, chosen, onChoose, selectedId, onHover } = props;
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const { scroller, sizer, rowHeight, range, ...around } = useWindow(rows.length);
  const { cell, editing, handlers, onKeyDown, onHeadFocus } = useGridCells(props, ids, {
    scroller,
    ...around,
  });
  const tracks = ["44px", ...columns.map(trackOf)].join(" ");
  const leastRem = columns.reduce((sum, { widthRem }) => sum + widthRem, 0);
  const allChosen = useMemo(
    () => ids.length > 0 && ids.every((id) => chosen.has(id)),
    [ids, chosen],
  );
  return (
    <div
      className={styles.scroller}
      data-tall={props.isTall}
      ref={scroller}
      onPointerLeave={() => onHover(null)}
    >
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
          onFocus={onHeadFocus}
        />
        <div
          role="rowgroup"
          className={styles.body}
          style={{ height: `${rows.length * rowHeight}px` }}
        >
          {drawnRows(range, cell.row).map((index) => {
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
                editing={isCurrent ? editing : null}
                handlers={handlers}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Those in sight, and the one with the tab stop, which would lose the focus if it went. */
function drawnRows({ first, end }: RowRange, current: number): number[] {
  const rows = Array.from({ length: end - first }, (_, index) => first + index);
  if (current < 0 || (current >= first && current < end)) return rows;
  return current < first ? [current, ...rows] : [...rows, current];
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
