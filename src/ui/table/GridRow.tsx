import type { CellEditing, GridColumn } from "./WindowedGrid.tsx";
import styles from "./WindowedGrid.module.css";

/** One row of a grid: the box that ticks it, then its cells, one of which may be open for a change. */
export function GridRow<Row>({
  row,
  index,
  top,
  height,
  tracks,
  columns,
  chooseWord,
  isChosen,
  isSelected,
  isHovered,
  current,
  editing,
  onTick,
  onPress,
  onTwice,
  onHover,
  onFocus,
}: {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
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
  readonly onTick: (through: boolean) => void;
  readonly onPress: (column: number) => void;
  readonly onTwice: (column: number) => void;
  readonly onHover: () => void;
  readonly onFocus: (column: number) => void;
}) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      className={styles.row}
      style={{ top, height, gridTemplateColumns: tracks }}
      onPointerEnter={onHover}
    >
      <div role="gridcell" aria-colindex={1} className={styles.tickCell}>
        <input
          type="checkbox"
          aria-label={chooseWord}
          checked={isChosen}
          tabIndex={current === 0 ? 0 : -1}
          data-current={current === 0}
          onFocus={() => onFocus(0)}
          onClick={(event) => onTick(event.shiftKey)}
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
            onFocus={() => onFocus(place)}
            onClick={() => (isOpen ? undefined : onPress(place))}
            onDoubleClick={() => (isOpen ? undefined : onTwice(place))}
          >
            {isOpen ? column.editor?.(row, editing) : column.cell(row)}
          </div>
        );
      })}
    </div>
  );
}
