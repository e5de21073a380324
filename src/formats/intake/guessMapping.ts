import type { ColumnMapping, ColumnUse } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { guessColumnUses } from "./guessColumnUses.ts";
import { kindOfWord, kindWordsOf } from "./kindWordsOf.ts";
import { layoutOfHeader } from "./layoutOfHeader.ts";
import { cleanedCell } from "./cleanedCell.ts";
import { usualKindOf } from "./usualKindOf.ts";

/**
 * What every column of a table means and every word for a kind, by the alias table of the standards, by the
 * words of the header, and by the looks of the cells. `remembered` is what a person chose for an earlier
 * table of the same `mappingShape`: its choices stand, and new words for kinds are guessed.
 *
 * Limit: a guess, to be shown with the first rows and corrected by a person.
 */
export function guessMapping(table: FoundTable, remembered?: ColumnMapping): ColumnMapping {
  const layout = layoutOfHeader(table.header);
  const earlier = remembered?.uses.length === table.header.length ? remembered : null;
  const uses = earlier ? earlier.uses : guessColumnUses(table);
  const usualKind = earlier ? earlier.usualKind : usualKindOf(table, layout);
  const kindOfWords = new Map<string, PlaceKind>();
  for (const word of kindWordsIn(table, uses)) {
    kindOfWords.set(word, kindOfWord(word) ?? usualKind);
  }
  for (const [word, kind] of Object.entries(earlier?.kindOfWord ?? {})) kindOfWords.set(word, kind);
  return { uses, kindOfWord: Object.fromEntries(kindOfWords), usualKind, layout };
}

function kindWordsIn({ rows }: FoundTable, uses: readonly ColumnUse[]): Set<string> {
  const cells = new Set<string>();
  for (const [column, use] of uses.entries()) {
    if (use !== "kinds") continue;
    for (const row of rows) cells.add(row.cells[column] ?? "");
  }
  return new Set([...cells].flatMap((cell) => kindWordsOf(cleanedCell(cell))));
}
