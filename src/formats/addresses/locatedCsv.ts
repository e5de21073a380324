import Papa from "papaparse";
import type { LocatedTable } from "./locatedTable.ts";

/** What a spreadsheet would run; a lone dash it leaves alone. Source: OWASP CSV Injection. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]./s;

/** The table as CSV for Excel: UTF-8 with BOM, CRLF, cells that a spreadsheet would run as formulas written as text. */
export function locatedCsv({ header, rows }: Pick<LocatedTable, "header" | "rows">): Uint8Array {
  const data = rows.map((row) => [...row]);
  const options = { escapeFormulae: FORMULA, newline: "\r\n" };
  const text = Papa.unparse({ fields: [...header], data }, options);
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
