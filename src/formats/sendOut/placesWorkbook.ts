import { writeXlsx } from "hucre/xlsx";
import type { Audience } from "../../domain/places/audience.ts";
import type { PlaceFor } from "../../domain/places/placeForAudience.ts";
import type { Problem } from "../../domain/problem.ts";
import { WORKBOOK_WORDS } from "../../text/workbookWords.ts";
import { guideSheet } from "./guideSheet.ts";
import { LONGEST_CELL, placesSheet } from "./placesSheet.ts";
import { placeTable, type PlaceTable } from "./placeTable.ts";

/** What the workbook says of itself. */
export interface WorkbookFacts {
  readonly townName: string;
  readonly writtenAt: Date;
  /** Whom the list comes from, one line each. */
  readonly credits: readonly string[];
}

/**
 * Our own table as an Excel workbook made for people: 「拠点」 with its head always in sight, lists to choose
 * from and days as days, and 「書き方」. Every text is a shared string in a column of texts, never a formula,
 * and keeps its leading zeros. `readOwnRow` reads it again.
 * LIMIT: a text over 32,767 characters is cut, as Excel cannot hold it (`cellTooLong`).
 */
export async function placesWorkbook<A extends Audience>(
  places: readonly PlaceFor<A>[],
  audience: A,
  facts: WorkbookFacts,
): Promise<{ bytes: Uint8Array; problems: readonly Problem[] }> {
  const table = placeTable(places, audience);
  const bytes = await writeXlsx({
    sheets: [placesSheet(table), guideSheet(table.columns, audience, facts)],
    defaultFont: { name: "游ゴシック", size: 11 },
    properties: {
      title: `${facts.townName} ${WORKBOOK_WORDS.placesSheet}`,
      created: facts.writtenAt,
      modified: facts.writtenAt,
    },
  });
  return { bytes, problems: tooLongCells(table) };
}

function tooLongCells({ columns, rows }: PlaceTable): Problem[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Problem[] => {
      if (typeof cell !== "string" || cell.length <= LONGEST_CELL) return [];
      const params = { found: cell.length, expected: LONGEST_CELL };
      const where = { row: row + 2, column: columns[column]!.header };
      return [{ code: "cellTooLong", severity: "warning", ...where, params }];
    }),
  );
}
