import type { ReadPosition } from "../table/readPosition.ts";

/** A list of places as rows of text, whatever file they came from, each with its position as read. */
export interface PlaceSheet {
  readonly header: readonly string[];
  readonly rows: readonly PlaceRow[];
}

export interface PlaceRow {
  /** As a person counts it in the file. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly position: ReadPosition;
  /** Columns that were used for the position and need not be kept as `extra`. */
  readonly positionColumns: readonly number[];
}
