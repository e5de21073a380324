import type { GridColumn } from "./gridColumn.ts";
import type { Sorting } from "./sortRows.ts";

export interface GridWords<Row> {
  readonly caption: string;
  readonly chooseAll: string;
  readonly choose: (row: Row) => string;
}

/** What a grid shows and what it tells. */
export interface GridProps<Row> {
  readonly words: GridWords<Row>;
  readonly columns: readonly GridColumn<Row>[];
  /** Rows of several lines, for where there is no room for columns side by side. */
  readonly isTall?: boolean;
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
