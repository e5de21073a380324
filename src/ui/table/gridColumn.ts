import type { ReactNode } from "react";

/** One column of a `WindowedGrid`. */
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
