import Papa from "papaparse";
import type { CoverageTable } from "./coverageTable.ts";

/**
 * The table as CSV for Excel: UTF-8 with BOM, CRLF, cells that a spreadsheet would run as formulas
 * written as text; below a blank line what produced the figures.
 */
export function coverageCsv({ header, rows, notes }: CoverageTable): Uint8Array {
  const options = { escapeFormulae: true, newline: "\r\n" };
  const table = Papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, options);
  const below = Papa.unparse(
    notes.map((note) => [...note]),
    options,
  );
  return new TextEncoder().encode(`\uFEFF${table}\r\n\r\n${below}\r\n`);
}
