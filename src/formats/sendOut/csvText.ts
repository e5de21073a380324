import Papa from "papaparse";
import { neutralised } from "./neutralised.ts";

/**
 * A table as the text of a CSV, lines ended by CRLF. Texts go through `neutralised`; figures are written bare;
 * `null` = blank.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "string" ? neutralised(cell) : cell)),
  );
  return `${Papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}
