import type { CellStyle, CellValue, WriteSheet } from "hucre";
import type { Audience } from "../../domain/places/audience.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { WORKBOOK_WORDS } from "../../text/workbookWords.ts";
import type { WorkbookColumn } from "./workbookColumns.ts";
import type { WorkbookFacts } from "./placesWorkbook.ts";

/** 「書き方」: for whom the file is, how to fill it in, and what each column is for. */
export function guideSheet(
  columns: readonly WorkbookColumn[],
  audience: Audience,
  { townName, credits }: WorkbookFacts,
): WriteSheet {
  const above: CellValue[][] = [
    [`${townName} ${WORKBOOK_WORDS.guideTitle}`],
    [WORKBOOK_WORDS.stamp[audience]],
    [null],
    ...WORKBOOK_WORDS.steps.map((step, i) => [`${i + 1}．${step}`]),
    [null],
  ];
  const meanings = columns
    .filter(({ field }) => field !== "extra")
    .map((column): CellValue[] => [column.header, meaningOf(column)]);
  const below: CellValue[][] = [
    [null],
    [credits.length === 0 ? null : WORKBOOK_WORDS.credits],
    ...credits.map((credit) => [credit]),
  ];
  const head = [WORKBOOK_WORDS.columnTitle, WORKBOOK_WORDS.meaningTitle];
  return {
    name: WORKBOOK_WORDS.guideSheet,
    columns: [{ width: 34 }, { width: 78 }],
    rows: [...above, head, ...meanings, ...below],
    cells: new Map<string, { style: CellStyle }>([
      ["0,0", { style: { font: { bold: true, size: 16 } } }],
      ["1,0", { style: { font: { bold: true } } }],
      [`${above.length},0`, { style: HEAD }],
      [`${above.length},1`, { style: HEAD }],
    ]),
    pageSetup: { paperSize: "a4", orientation: "portrait", fitToPage: true, fitToHeight: 0 },
  };
}

const HEAD: CellStyle = {
  font: { bold: true },
  border: { bottom: { style: "medium", color: { rgb: "24211C" } } },
};

function meaningOf({ field, kind, choices }: WorkbookColumn): string {
  if (kind === "keep") return WORKBOOK_WORDS.keepMeaning;
  return choices === undefined
    ? FIELD_HINTS[field]
    : `${FIELD_HINTS[field]}（${choices.join("、")}）`;
}
