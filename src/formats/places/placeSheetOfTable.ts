import { positionColumnsOf, readPosition } from "../table/readPosition.ts";
import type { Table } from "../table/table.ts";
import type { PlaceRow, PlaceSheet } from "./placeSheet.ts";

/** The rows of a table of places; wholly blank rows are passed over. */
export function placeSheetOfTable(table: Table): PlaceSheet {
  const columns = positionColumnsOf(table.header);
  const positionColumns = [columns.lng, columns.lat].filter((column) => column >= 0);
  const rows = table.rows.flatMap((cells, i): PlaceRow[] => {
    if (isBlank(cells)) return [];
    const position = readPosition(cells, columns);
    return [{ row: table.firstRow + i, cells, position, positionColumns }];
  });
  return { header: table.header, rows };
}

/** A row that holds a number in its first column and nothing else is a prepared, unused one. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell, i) => cell.trim() === "" || (i === 0 && /^\d+$/.test(cell.trim())));
}
