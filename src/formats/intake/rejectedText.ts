import Papa from "papaparse";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { neutralised } from "../sendOut/neutralised.ts";
import type { TextEncoding } from "../table/decodeText.ts";
import { encodeText } from "../table/encodeText.ts";
import type { NamedBytes } from "./rejectedFile.ts";

const ENCODINGS: readonly TextEncoding[] = [
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "utf-16le",
  "utf-16be",
];

/** Rows as a delimited text like the one they came from; cells that a spreadsheet would run are neutralised. */
export function rejectedText(
  { encoding, delimiter = ",", format }: FoundTable,
  rows: readonly (readonly string[])[],
  base: string,
): NamedBytes {
  const cells = rows.map((row) => row.map(neutralised));
  const isTabbed = format === "tsv";
  const newline = "\r\n";
  const parting = format === "pasted" ? "," : delimiter;
  const text = `${Papa.unparse(cells, { delimiter: parting, newline })}${newline}`;
  const wanted = ENCODINGS.find((each) => each === encoding) ?? "utf-8";
  const bytes = encodeText(text, wanted) ?? encodeText(text, "utf-8")!;
  const name = `${base}.${isTabbed ? "tsv" : "csv"}`;
  return { name, bytes, mimeType: isTabbed ? "text/tab-separated-values" : "text/csv" };
}
