import { foldedText } from "../table/foldedText.ts";
import { figureOfHeader } from "./figureOfHeader.ts";
import { WORKBOOK_COLUMNS } from "./workbookColumns.ts";

export const EXTRA_MARK = "もとの列：";

/**
 * The head of a column that is none of ours, so that `readOwnRow` finds its name again: as the source called
 * it, with 「もとの列：」 in front where it would be taken for one of ours.
 */
export function extraHeader(key: string): string {
  const isOurs =
    key.startsWith(EXTRA_MARK) || OWN.has(foldedText(key)) || figureOfHeader(key) !== null;
  return isOurs ? EXTRA_MARK + key : key;
}

const OWN: ReadonlySet<string> = new Set(
  ["", ...WORKBOOK_COLUMNS.map(({ header }) => header)].map(foldedText),
);
