import Papa from "papaparse";

/** Calls back with every row of a CSV text by its header names, one at a time: for tables too long to hold as text. */
export function eachCsvRow(text: string, onRow: (cellOf: CellOf) => void): void {
  let columns: Map<string, number> | null = null;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    step: ({ data }) => {
      if (columns === null) columns = new Map(data.map((name, i) => [name.trim(), i]));
      else if (data.length > 1) onRow((name) => data[columns!.get(name) ?? -1] ?? "");
    },
  });
}

/** The cell of a column; "" where the row or the table has none. */
export type CellOf = (column: string) => string;
