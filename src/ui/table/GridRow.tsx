import { memo } from "react";
import type { CellEditing, GridColumn } from "./gridColumn.ts";
import styles from "./WindowedGrid.module.css";

/** What a row tells the grid around it; the same object for the life of the grid. */
export interface RowHandlers {
  readonly onTick: (row: number, through: boolean) => void;
  readonly onPress: (row: number, column: number) => void;
  readonly onTwice: (row: number, column: number) => void;
  readonly onHover: (row: number) => void;
  readonly onFocus: (row: number, column: number) => void;
}

interface GridRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly height: number;
  /** Widths of all columns, as the tracks of a grid. */
  readonly tracks: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly chooseWord: string;
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  /** The column that has the tab stop, 0 = the box; `null` = it is in another row. */
  readonly current: number | null;
  readonly editing: CellEditing | null;
  readonly handlers: RowHandlers;
}

/**
 * One row of a grid: the box that ticks it, then its cells, one of which may be open for a change. It is drawn
 * anew only when something of it changes, not when rows around it come and go.
 */
// A component of memo has lost the kind of its rows, so it is given back.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const GridRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Row>({
  row,
  index,
  height,
  tracks,
  columns,
  chooseWord,
  isChosen,
  isSelected,
  isHovered,
  current,
  editing,
  handlers,
}: GridRowProps<Row>) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      data-editing={editing !== null || undefined}
      className={styles.row}
      style={{ top: index * height, height, gridTemplateColumns: tracks }}
      onPointerEnter={() => handlers.onHover(index)}
    >
      <div role="gridcell" aria-colindex={1} className={styles.tickCell}>
        <input
          type="checkbox"
          aria-label={chooseWord}
          checked={isChosen}
          tabIndex={current === 0 ? 0 : -1}
          data-current={current === 0}
          onFocus={() => handlers.onFocus(index, 0)}
          onClick={(event) => handlers.onTick(index, event.shiftKey)}
          onChange={() => {}}
        />
      </div>
      {columns.map((column, position) => {
        const place = position + 1;
        const isOpen = editing !== null && current === place && column.editor !== undefined;
        return (
          // Keys of a cell are heard by the grid around it, where all cells are known.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <div
            key={column.id}
            role={position === 0 ? "rowheader" : "gridcell"}
            aria-colindex={place + 1}
            className={column.figures ? `num ${styles.cell}` : styles.cell}
            data-open={isOpen || undefined}
            tabIndex={isOpen ? undefined : current === place ? 0 : -1}
            data-current={!isOpen && current === place}
            onFocus={() => handlers.onFocus(index, place)}
            onClick={() => (isOpen ? undefined : handlers.onPress(index, place))}
            onDoubleClick={() => (isOpen ? undefined : handlers.onTwice(index, place))}
          >
            {isOpen ? column.editor?.(row, editing) : column.cell(row)}
          </div>
        );
      })}
    </div>
  );
}
