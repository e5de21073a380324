import type { FoundTable } from "../../../src/domain/intake/foundTable.ts";
import type { PlaceDraft } from "../../../src/domain/intake/placeDraft.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { draftsOf } from "../../../src/formats/intake/draftsOf.ts";
import type { DraftOptions } from "../../../src/formats/intake/draftOptions.ts";
import { guessMapping } from "../../../src/formats/intake/guessMapping.ts";

/** A table drawn by hand: the header, then the rows, cells parted by `|`. */
export function handTable(
  header: string,
  rows: readonly string[],
  facts: Partial<FoundTable> = {},
): FoundTable {
  const names = cellsOf(header);
  return {
    file: "list.csv",
    sheet: null,
    format: "csv",
    encoding: "utf-8",
    headerRow: 1,
    header: names,
    rows: rows.map((line, i) => {
      const cells = cellsOf(line);
      return { row: i + 2, cells: names.map((_, column) => cells[column] ?? "") };
    }),
    asides: [],
    ...facts,
  };
}

function cellsOf(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

/** Around 藤沢: 139.40–139.52° E, 35.29–35.43° N. */
export const TOWN: DraftOptions = {
  bounds: [139.4, 35.29, 139.52, 35.43],
  today: "2026-04-01",
};

/** The drafts of a table as the app would guess it. */
export function guessedDrafts(
  table: FoundTable,
  options: DraftOptions = TOWN,
): { drafts: readonly PlaceDraft[]; problems: readonly Problem[] } {
  return draftsOf(table, guessMapping(table), options);
}

/** The codes of a draft's problems. */
export function codesOf(draft: PlaceDraft | undefined): string[] {
  return (draft?.problems ?? []).map(({ code }) => code);
}
