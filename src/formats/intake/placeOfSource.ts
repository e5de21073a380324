import type { TableSource } from "./tableSource.ts";

/** 「名簿.xlsx「北部」」: the file, and the sheet where there are several. */
export function placeOfSource({ file, sheet }: Pick<TableSource, "file" | "sheet">): string {
  return sheet === null ? file : `${file}「${sheet}」`;
}
