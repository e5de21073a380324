import type { FoundTable } from "../../domain/intake/foundTable.ts";
import { foldedText } from "../table/foldedText.ts";

/**
 * A key that two tables share where their columns are the same in the same order, so that a mapping can be
 * remembered for the next file of that shape. Years in headers (令和6年度, R6, 2024年度) count as any year.
 */
export function mappingShape(table: FoundTable): string {
  return table.header.map((name) => foldedText(name).replace(YEAR, "年度")).join("\u001F");
}

const YEAR = /(令和|平成|r|h)\.?(\d{1,2}|元)(年度?)?(?!\d)|(?<!\d)(19|20)\d\d(年度?)?(?!\d)/g;
