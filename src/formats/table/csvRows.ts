import Papa from "papaparse";

/** The rows of a CSV or TSV text (RFC 4180, any line ending), every cell as text. */
export function csvRows(text: string): string[][] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = firstLine.includes("\t") && !firstLine.includes(",") ? "\t" : ",";
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter }).data;
}
